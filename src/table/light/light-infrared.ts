import { fibre } from './grain';
import { OPTICS } from './optics';
import { linear, type Pixel } from './pixel';

/** Infrared through a camera: grey, without colour; inks that do not absorb are gone, and so are devices. */
export function lightInfrared(pixel: Pixel): void {
  const { plates, terms, at, xMm, yMm } = pixel;
  const awayX = (xMm - OPTICS.EYE_X_MM) / OPTICS.EYE_X_MM;
  const awayY = (yMm - OPTICS.EYE_Y_MM) / OPTICS.EYE_X_MM;
  const fall = 1 - OPTICS.SENSOR_FADE * Math.min(1, awayX * awayX + awayY * awayY);
  // The camera's noise lies still on the page, so that two looks at one place compare.
  const noise = 1 + OPTICS.SENSOR_NOISE * fibre(yMm + 40, xMm, terms.fibres);
  const grey = linear(plates.matter, at) * fall * noise;
  pixel.r = grey;
  pixel.g = grey;
  pixel.b = grey;
}
