import { ownColour } from './devices';
import { fibre } from './grain';
import { OPTICS } from './optics';
import { eyeX, eyeY, leanX, leanY, type Pixel, share, waveX, waveY } from './pixel';
import { smoothstep } from './smoothstep';

/** White light of a wide window: colours as printed, devices turned by the tilt, and the window mirrored in film. */
export function lightWhite(pixel: Pixel): void {
  const { plates, terms, at } = pixel;
  ownColour(pixel);
  const gloss = share(plates.surface, at);
  const grain = share(plates.surface, at + 2);
  const slopeX = leanX(pixel);
  const slopeY = leanY(pixel);
  const shading = (slopeX * OPTICS.WINDOW_LEAN_X + slopeY * OPTICS.WINDOW_LEAN_Y) * OPTICS.WINDOW_RELIEF;
  const most = OPTICS.WINDOW_RELIEF_MOST;
  let level = terms.windowLevel + Math.min(most, Math.max(-most, shading));
  if (grain > 0) level *= 1 + OPTICS.GRAIN_WHITE * grain * fibre(pixel.xMm, pixel.yMm, terms.fibres);
  pixel.r *= level;
  pixel.g *= level;
  pixel.b *= level;
  if (gloss > 0) addSheen(pixel, gloss, slopeX, slopeY);
}

function addSheen(pixel: Pixel, gloss: number, slopeX: number, slopeY: number): void {
  const { terms, xMm, yMm } = pixel;
  const mirrorX = 2 * (terms.tiltX + slopeX + waveX(xMm, yMm)) - eyeX(xMm);
  const mirrorY = 2 * (terms.tiltY + slopeY + waveY(xMm, yMm)) - eyeY(yMm);
  const paneX = Math.abs(mirrorX - OPTICS.PANE_X);
  const paneY = Math.abs(mirrorY - OPTICS.PANE_Y);
  const bars =
    (0.45 + 0.55 * smoothstep(0, OPTICS.PANE_BAR, paneX)) * (0.45 + 0.55 * smoothstep(0, OPTICS.PANE_BAR, paneY));
  const edgeX = 1 - smoothstep(OPTICS.PANE_HALF_X - OPTICS.PANE_SOFT, OPTICS.PANE_HALF_X + OPTICS.PANE_SOFT, paneX);
  const edgeY = 1 - smoothstep(OPTICS.PANE_HALF_Y - OPTICS.PANE_SOFT, OPTICS.PANE_HALF_Y + OPTICS.PANE_SOFT, paneY);
  const window = edgeX * edgeY * bars;
  const ceilingX = mirrorX - OPTICS.CEILING_X;
  const ceilingY = mirrorY - OPTICS.CEILING_Y;
  const ceiling = 1 / (1 + OPTICS.CEILING_SPREAD * (ceilingX * ceilingX + ceilingY * ceilingY));
  const tilted = terms.tiltX * terms.tiltX + terms.tiltY * terms.tiltY;
  const lamp = 0.5 * ceiling * ceiling * smoothstep(0, 0.08, tilted);
  const mirrored = gloss * OPTICS.FILM_MIRROR * window;
  const haze = gloss * (OPTICS.FILM_MIRROR * lamp + OPTICS.FILM_HAZE * smoothstep(0, 0.2, tilted));
  pixel.r += mirrored * 0.93 + haze;
  pixel.g += mirrored + haze * 0.97;
  pixel.b += mirrored * 1.08 + haze * 0.9;
}
