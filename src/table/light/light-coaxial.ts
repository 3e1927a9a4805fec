import { fibre } from './grain';
import { OPTICS } from './optics';
import { eyeX, eyeY, leanX, leanY, linear, type Pixel, share, waveX, waveY } from './pixel';

/** Light along the line of sight: a dim page, film shining back where it lies flat, and marks that return the light. */
export function lightCoaxial(pixel: Pixel): void {
  const { plates, terms, at, xMm, yMm } = pixel;
  const red = linear(plates.white, at);
  const green = linear(plates.white, at + 1);
  const blue = linear(plates.white, at + 2);
  const grey = 0.3 * red + 0.59 * green + 0.11 * blue;
  const gloss = share(plates.surface, at);
  const returned = share(plates.surface, at + 1);
  const leanAtEyeX = terms.tiltX - 0.5 * eyeX(xMm);
  const leanAtEyeY = terms.tiltY - 0.5 * eyeY(yMm);
  const fall = 1 / (1 + 3 * (leanAtEyeX * leanAtEyeX + leanAtEyeY * leanAtEyeY));
  let shine = 0;
  if (gloss > 0) {
    const offX = leanAtEyeX + OPTICS.COAXIAL_RELIEF * leanX(pixel) + waveX(xMm, yMm);
    const offY = leanAtEyeY + OPTICS.COAXIAL_RELIEF * leanY(pixel) + waveY(xMm, yMm);
    shine = (OPTICS.COAXIAL_MIRROR * gloss) / (1 + OPTICS.COAXIAL_NARROW * (offX * offX + offY * offY));
  }
  if (returned > 0) {
    const beads = 1 + 0.9 * fibre(xMm, yMm, terms.fibres);
    shine += OPTICS.COAXIAL_RETURN * returned * returned * beads * fall;
  }
  const base = OPTICS.COAXIAL_BASE * fall;
  const colour = OPTICS.COAXIAL_COLOUR;
  pixel.r = (grey + (red - grey) * colour) * base * 0.96 + shine * 0.94;
  pixel.g = (grey + (green - grey) * colour) * base + shine;
  pixel.b = (grey + (blue - grey) * colour) * base * 1.06 + shine * 1.03;
}
