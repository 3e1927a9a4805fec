import { DENSITY_OF_PAPER } from '@/artwork/plates';
import { type FibreOctave, fibre, noise } from './grain';
import { OPTICS } from './optics';
import { linear, type Pixel, share } from './pixel';
import { smoothstep } from './smoothstep';

/** How much light each level of density lets through. */
const THROUGH = Float64Array.from(
  { length: 256 },
  (_, level) => OPTICS.THROUGH_PAPER * 2 ** ((level - DENSITY_OF_PAPER) / OPTICS.THROUGH_DOUBLES),
);

/** A warm table of light under the page: thickness becomes tone, print darkens, holes are as bright as the table. */
export function lightTransmitted(pixel: Pixel): void {
  const { plates, terms, at, xMm, yMm } = pixel;
  const level = plates.matter[at + 1] ?? 0;
  const grain = share(plates.surface, at + 2);
  const open = smoothstep(OPTICS.THROUGH_HOLE_FROM, OPTICS.THROUGH_HOLE_TO, level);
  let through = THROUGH[level] ?? 0;
  if (grain > 0) through *= 1 + grain * (1 - open) * clouds(xMm, yMm, terms.fibres);
  const awayX = (xMm - OPTICS.EYE_X_MM) / OPTICS.EYE_X_MM;
  const awayY = (yMm - OPTICS.EYE_Y_MM) / OPTICS.EYE_X_MM;
  through *= 1 - OPTICS.TABLE_FADE * Math.min(1, awayX * awayX + awayY * awayY);
  // Ink on one side takes about the root of what it takes from light that passes it twice.
  const room = OPTICS.THROUGH_ROOM;
  pixel.r = through * passed(share(plates.white, at), open) + room * linear(plates.white, at);
  pixel.g =
    through * (0.83 + 0.12 * open) * passed(share(plates.white, at + 1), open) + room * linear(plates.white, at + 1);
  pixel.b =
    through * (0.56 + 0.24 * open) * passed(share(plates.white, at + 2), open) + room * linear(plates.white, at + 2);
}

function passed(ink: number, open: number): number {
  const left = OPTICS.THROUGH_INK + (1 - OPTICS.THROUGH_INK) * ink;
  return left + (1 - left) * open;
}

/** Gives how unevenly the pulp has settled at a place. */
function clouds(xMm: number, yMm: number, octaves: readonly FibreOctave[]): number {
  const wide = noise(xMm / OPTICS.CLOUD_MM, yMm / OPTICS.CLOUD_MM) - 0.5;
  const fine = noise(xMm / OPTICS.CLOUD_FINE_MM + 37.1, yMm / OPTICS.CLOUD_FINE_MM + 11.9) - 0.5;
  return OPTICS.CLOUD * wide + OPTICS.CLOUD_FINE * fine + OPTICS.GRAIN_TRANSMITTED * fibre(xMm, yMm, octaves);
}
