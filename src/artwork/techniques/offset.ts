import type { Viewport } from '../plates';
import { smoothNoise } from './cells';
import { coverageLoop } from './coverage';

/** Flat even spot ink with clean edges; only a faint mottle of the solid. */
export function offset(layer: Uint8ClampedArray, viewport: Viewport): Uint8ClampedArray {
  return coverageLoop(layer, viewport, (alpha, x, y) => alpha * (0.93 + 0.07 * smoothNoise(x * 22, y * 22, 3)));
}
