import type { Viewport } from '../plates';
import { smoothNoise } from './cells';
import { coverageLoop } from './coverage';
import { displaced } from './displaced';

/** Thick ink with fine feathered edges, pressed into the fibres of the paper. */
export function intaglio(layer: Uint8ClampedArray, viewport: Viewport): Uint8ClampedArray {
  const feathered = displaced(layer, viewport, { reachMm: 0.035, perMm: 26, salt: 11 });
  return coverageLoop(feathered, viewport, (alpha, x, y) => alpha * (0.88 + 0.12 * smoothNoise(x * 14, y * 14, 13)));
}
