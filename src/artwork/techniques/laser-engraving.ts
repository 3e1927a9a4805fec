import type { Viewport } from '../plates';
import { cellChance } from './cells';
import { eachCell, layDrop } from './drops';

const PITCH_MM = 0.06;
const CHAR: readonly [number, number, number] = [0.17, 0.165, 0.165];

/** Fine charred spots inside the plastic; darker tones by larger and more spots, always grey. */
export function laserEngraving(layer: Uint8ClampedArray, viewport: Viewport): Uint8ClampedArray {
  const out = new Uint8ClampedArray(layer.length).fill(255);
  eachCell(viewport, PITCH_MM, ({ column, row, xPx, yPx, index }) => {
    const coverage = (layer[index + 3] ?? 0) / 255;
    if (coverage < 0.03) return;
    const light =
      (0.3 * (layer[index] ?? 255) + 0.59 * (layer[index + 1] ?? 255) + 0.11 * (layer[index + 2] ?? 255)) / 255;
    const darkness = coverage * (1 - light);
    if (darkness < 0.03) return;
    const wander = viewport.pxPerMm * PITCH_MM * 0.35;
    layDrop(out, viewport, {
      xPx: xPx + (cellChance(column, row, 81) - 0.5) * wander,
      yPx: yPx + (cellChance(column, row, 82) - 0.5) * wander,
      radiusPx: PITCH_MM * viewport.pxPerMm * (0.14 + 0.62 * darkness) * (0.85 + 0.3 * cellChance(column, row, 83)),
      through: CHAR,
    });
  });
  return out;
}
