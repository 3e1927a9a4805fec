import type { Viewport } from '../plates';
import { cellChance } from './cells';
import { eachCell, layDrop } from './drops';
import { inkAmounts, PROCESS_INKS } from './process-inks';

const SCREEN_MM = 0.14;
const SCREEN_ANGLES = [0.26, 1.31, 0, 0.785] as const;
/** From here on a printer sets no screen: text and rules in full black are laid solid. */
const SOLID = 0.72;
const SATELLITE_CELL_MM = 0.09;

/** Powder fused on the surface: line screens of four colours at their angles, and stray particles around. */
export function toner(layer: Uint8ClampedArray, viewport: Viewport): Uint8ClampedArray {
  const out = new Uint8ClampedArray(layer.length).fill(255);
  const { widthPx, heightPx, pxPerMm, originMm } = viewport;
  for (let row = 0, at = 0; row < heightPx; row++) {
    for (let column = 0; column < widthPx; column++, at += 4) {
      if ((layer[at + 3] ?? 0) < 8) continue;
      const amounts = inkAmounts(layer, at, 0.75);
      const x = (originMm.x + column / pxPerMm) / SCREEN_MM;
      const y = (originMm.y + row / pxPerMm) / SCREEN_MM;
      PROCESS_INKS.forEach((through, ink) => {
        const share = screenDot(x, y, SCREEN_ANGLES[ink] ?? 0, amounts[ink] ?? 0);
        for (let c = 0; c < 3; c++) out[at + c] = (out[at + c] ?? 255) * (1 - share * (1 - (through[c] ?? 1)));
      });
    }
  }
  laySatellites(out, layer, viewport);
  return out;
}

function screenDot(x: number, y: number, angle: number, amount: number): number {
  if (amount <= 0.01) return 0;
  const u = Math.cos(angle) * x - Math.sin(angle) * y;
  const v = Math.sin(angle) * x + Math.cos(angle) * y;
  const distance = Math.hypot(u - Math.floor(u) - 0.5, v - Math.floor(v) - 0.5);
  if (amount >= SOLID) return 1;
  const radius = Math.sqrt(amount / Math.PI) * 1.12;
  return Math.min(1, Math.max(0, (radius - distance) / 0.12 + 0.5));
}

function laySatellites(out: Uint8ClampedArray, layer: Uint8ClampedArray, viewport: Viewport): void {
  eachCell(viewport, SATELLITE_CELL_MM, ({ column, row, xPx, yPx, index }) => {
    if ((layer[index + 3] ?? 0) < 2 || cellChance(column, row, 91) > 0.05) return;
    const wander = viewport.pxPerMm * 0.2;
    layDrop(out, viewport, {
      xPx: xPx + (cellChance(column, row, 92) - 0.5) * wander,
      yPx: yPx + (cellChance(column, row, 93) - 0.5) * wander,
      radiusPx: 0.011 * viewport.pxPerMm,
      through: [0.25, 0.25, 0.26],
    });
  });
}
