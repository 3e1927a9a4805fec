import type { Viewport } from '../plates';
import { cellChance } from './cells';
import { eachCell, layDrop } from './drops';
import { inkAmounts, PROCESS_INKS } from './process-inks';

const PITCH_MM = 0.055;
const DROP_MM = 0.034;

/** Separate scattered drops of four process inks; fine lines break up and tiny text dies. */
export function inkjet(layer: Uint8ClampedArray, viewport: Viewport): Uint8ClampedArray {
  const out = new Uint8ClampedArray(layer.length).fill(255);
  eachCell(viewport, PITCH_MM, ({ column, row, xPx, yPx, index }) => {
    if ((layer[index + 3] ?? 0) < 8) return;
    const amounts = inkAmounts(layer, index, 0.6);
    PROCESS_INKS.forEach((through, ink) => {
      if (cellChance(column, row, 40 + ink) >= (amounts[ink] ?? 0)) return;
      const wander = viewport.pxPerMm * PITCH_MM * 0.9;
      layDrop(out, viewport, {
        xPx: xPx + (cellChance(column, row, 50 + ink) - 0.5) * wander,
        yPx: yPx + (cellChance(column, row, 60 + ink) - 0.5) * wander,
        radiusPx: DROP_MM * viewport.pxPerMm * (0.75 + 0.5 * cellChance(column, row, 70 + ink)),
        through,
      });
    });
  });
  return out;
}
