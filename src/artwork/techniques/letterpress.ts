import type { Viewport } from '../plates';
import { smoothNoise } from './cells';
import { coverageAt, coverageLoop } from './coverage';

const RIM_MM = 0.07;

/** Ink squeezed outward by raised type: a dark rim, a paler middle. */
export function letterpress(layer: Uint8ClampedArray, viewport: Viewport): Uint8ClampedArray {
  const reach = Math.max(1, Math.round(RIM_MM * viewport.pxPerMm));
  return coverageLoop(layer, viewport, (alpha, x, y, index) => {
    const pixel = index / 4;
    const column = pixel % viewport.widthPx;
    const row = (pixel - column) / viewport.widthPx;
    const inside = Math.min(
      coverageAt(layer, viewport, column - reach, row),
      coverageAt(layer, viewport, column + reach, row),
      coverageAt(layer, viewport, column, row - reach),
      coverageAt(layer, viewport, column, row + reach),
    );
    return alpha * (1 - inside * (0.22 + 0.14 * smoothNoise(x * 18, y * 18, 31)));
  });
}
