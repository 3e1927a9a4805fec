import type { Viewport } from '../plates';
import { cellChance } from './cells';
import { coverageLoop } from './coverage';

/** Pitch of the head's heating elements: 300 to the inch. */
const PITCH_MM = 25.4 / 300;
/** Part of a cell's height by which its wax reaches into the next row. */
const OVERLAP = 0.12;
const FAULTS = 0.012;

/** Solid ink melted off a ribbon: full-strength cells of the print head in straight rows, hard-edged, with steps on slants. */
export function thermalTransfer(layer: Uint8ClampedArray, viewport: Viewport): Uint8ClampedArray {
  const { widthPx, pxPerMm, originMm } = viewport;
  return coverageLoop(layer, viewport, (alpha, xMm, yMm) => {
    const column = Math.floor(xMm / PITCH_MM);
    const row = Math.floor(yMm / PITCH_MM);
    const centreX = Math.round(((column + 0.5) * PITCH_MM - originMm.x) * pxPerMm);
    const centreY = Math.round(((row + 0.5) * PITCH_MM - originMm.y) * pxPerMm);
    const centre = (centreY * widthPx + centreX) * 4 + 3;
    const isInside = centreX >= 0 && centreX < widthPx && centreY >= 0;
    const tone = isInside ? (layer[centre] ?? 0) / 255 : alpha;
    const fromTop = yMm / PITCH_MM - row;
    if (tone < 0.5 || cellChance(column, row, 71) < FAULTS) return fromTop < OVERLAP && alpha > 0.9 ? 1 : 0;
    return 1;
  });
}
