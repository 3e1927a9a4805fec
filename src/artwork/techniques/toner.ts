import type { Viewport } from '../plates';
import { cellChance } from './cells';
import { type Cell, eachCell, layDrop } from './drops';
import { inkAmounts, PROCESS_INKS } from './process-inks';

const SCREEN_MM = 0.14;
const SCREEN_ANGLES = [0.26, 1.31, 0, 0.785] as const;
/** From here on a printer sets no screen: text and rules in full black are laid solid. */
const SOLID = 0.72;
const SATELLITE_CELL_MM = 0.05;
/** How far from solid black stray particles lie, and in which share of cells. */
const STRAY = [
  { reachMm: 0.07, share: 0.12 },
  { reachMm: 0.16, share: 0.05 },
  { reachMm: 0.26, share: 0.02 },
] as const;
const MOST_STRAY = STRAY[0].share;
const STRAY_IN_PRINT = 0.015;
const COMPASS = [
  [1, 0],
  [0.7, 0.7],
  [0, 1],
  [-0.7, 0.7],
  [-1, 0],
  [-0.7, -0.7],
  [0, -1],
  [0.7, -0.7],
] as const;

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

/** Powder that went astray: a little of it everywhere in the print, and most around what is printed in solid black. */
function laySatellites(out: Uint8ClampedArray, layer: Uint8ClampedArray, viewport: Viewport): void {
  eachCell(viewport, SATELLITE_CELL_MM, ({ column, row, xPx, yPx, index }) => {
    const chance = cellChance(column, row, 91);
    if (chance > MOST_STRAY || chance > strayShare(layer, viewport, { xPx, yPx, index })) return;
    const wander = viewport.pxPerMm * SATELLITE_CELL_MM;
    layDrop(out, viewport, {
      xPx: xPx + (cellChance(column, row, 92) - 0.5) * wander,
      yPx: yPx + (cellChance(column, row, 93) - 0.5) * wander,
      radiusPx: (0.008 + 0.01 * cellChance(column, row, 94) ** 2) * viewport.pxPerMm,
      through: [0.25, 0.25, 0.26],
    });
  });
}

/** The share of cells at a place that hold a stray particle: it falls with the distance from solid black. */
function strayShare(
  layer: Uint8ClampedArray,
  viewport: Viewport,
  { xPx, yPx, index }: Omit<Cell, 'column' | 'row'>,
): number {
  if (isBlack(layer, index)) return 0;
  const near = STRAY.find(({ reachMm }) =>
    COMPASS.some(([x, y]) => {
      const column = Math.round(xPx + x * reachMm * viewport.pxPerMm);
      const row = Math.round(yPx + y * reachMm * viewport.pxPerMm);
      const isSeen = column >= 0 && row >= 0 && column < viewport.widthPx && row < viewport.heightPx;
      return isSeen && isBlack(layer, (row * viewport.widthPx + column) * 4);
    }),
  );
  return near?.share ?? ((layer[index + 3] ?? 0) < 2 ? 0 : STRAY_IN_PRINT);
}

function isBlack(layer: Uint8ClampedArray, at: number): boolean {
  return (layer[at + 3] ?? 0) > 128 && (layer[at] ?? 0) + (layer[at + 1] ?? 0) + (layer[at + 2] ?? 0) < 270;
}
