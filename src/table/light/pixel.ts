import type { Plates } from '@/artwork/plates';
import type { LightTerms } from './light-terms';
import { OPTICS } from './optics';

/**
 * The pixel that is being lit; one object walks over the picture, so that nothing is allocated on the way.
 * `at` is the index of its first byte in every plate, `x`, `y` its texel, `xMm`, `yMm` its place in the document.
 * `r`, `g`, `b` are the answer: linear light, 1 being white.
 */
export interface Pixel {
  readonly plates: Plates;
  readonly terms: LightTerms;
  at: number;
  x: number;
  y: number;
  xMm: number;
  yMm: number;
  r: number;
  g: number;
  b: number;
}

/** Lights one pixel: reads the plates and writes `r`, `g`, `b`. */
export type LightPixel = (pixel: Pixel) => void;

/** Linear light of every level of a plate's colour. The square stands for the display's curve: exact everywhere. */
const LINEAR = Float64Array.from({ length: 256 }, (_, level) => (level / 255) ** 2);

/** Gives the linear light of a byte of a colour plate. */
export function linear(plate: Uint8ClampedArray, at: number): number {
  return LINEAR[plate[at] ?? 0] ?? 0;
}

/** Gives a byte of a plate as a share, 0 to 1. */
export function share(plate: Uint8ClampedArray, at: number): number {
  return (plate[at] ?? 0) / 255;
}

/** Gives the relief level of a texel; beyond the edges that of the edge. */
export function relief({ plates, terms }: Pixel, x: number, y: number): number {
  const { widthPx, heightPx } = terms.viewport;
  const column = x < 0 ? 0 : x >= widthPx ? widthPx - 1 : x;
  const row = y < 0 ? 0 : y >= heightPx ? heightPx - 1 : y;
  return plates.matter[(row * widthPx + column) * 4 + 2] ?? 0;
}

/** Gives how far the surface leans to the right at a pixel: positive where it falls to the right. */
export function leanX(pixel: Pixel): number {
  const { slopeReachPx, slopePerLevel } = pixel.terms;
  return (
    (relief(pixel, pixel.x - slopeReachPx, pixel.y) - relief(pixel, pixel.x + slopeReachPx, pixel.y)) * slopePerLevel
  );
}

/** Gives how far the surface leans down the page at a pixel: positive where it falls downwards. */
export function leanY(pixel: Pixel): number {
  const { slopeReachPx, slopePerLevel } = pixel.terms;
  return (
    (relief(pixel, pixel.x, pixel.y - slopeReachPx) - relief(pixel, pixel.x, pixel.y + slopeReachPx)) * slopePerLevel
  );
}

/** Gives the slope toward the eye along x. */
export function eyeX(xMm: number): number {
  return (OPTICS.EYE_X_MM - xMm) / OPTICS.EYE_HEIGHT_MM;
}

/** Gives the slope toward the eye along y. */
export function eyeY(yMm: number): number {
  return (OPTICS.EYE_Y_MM - yMm) / OPTICS.EYE_HEIGHT_MM;
}

/** Gives how film undulates along x: two trains of waves that cross. */
export function waveX(xMm: number, yMm: number): number {
  return OPTICS.FILM_WAVE * (wave(xMm * 0.137 + yMm * 0.061) + wave(yMm * 0.093 - xMm * 0.048 + 0.4));
}

/** Gives how film undulates along y. */
export function waveY(xMm: number, yMm: number): number {
  return OPTICS.FILM_WAVE * (wave(yMm * 0.149 - xMm * 0.057 + 0.7) + wave(xMm * 0.081 + yMm * 0.043));
}

/** A wave of period 1 without a sine, whose precision differs between processors: -0.5 to 0.5. */
function wave(turns: number): number {
  const part = turns - Math.floor(turns);
  const arch = part * (1 - part);
  return 16 * arch * arch - 0.5;
}
