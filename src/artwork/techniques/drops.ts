import type { Viewport } from '../plates';

/** A cell of a dot grid: its number, its middle in pixels, and the index of the layer's pixel there. */
export interface Cell {
  readonly column: number;
  readonly row: number;
  readonly xPx: number;
  readonly yPx: number;
  readonly index: number;
}

/** Visits every cell of a grid of the given pitch (millimetres, fixed in the document) that touches the viewport. */
export function eachCell(viewport: Viewport, pitchMm: number, visit: (cell: Cell) => void): void {
  const { originMm, pxPerMm, widthPx, heightPx } = viewport;
  const first = { column: Math.floor(originMm.x / pitchMm) - 1, row: Math.floor(originMm.y / pitchMm) - 1 };
  const columns = Math.ceil(widthPx / pxPerMm / pitchMm) + 2;
  const rows = Math.ceil(heightPx / pxPerMm / pitchMm) + 2;
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i <= columns; i++) {
      const column = first.column + i;
      const row = first.row + j;
      const xPx = ((column + 0.5) * pitchMm - originMm.x) * pxPerMm;
      const yPx = ((row + 0.5) * pitchMm - originMm.y) * pxPerMm;
      const sampleX = Math.min(widthPx - 1, Math.max(0, Math.round(xPx)));
      const sampleY = Math.min(heightPx - 1, Math.max(0, Math.round(yPx)));
      visit({ column, row, xPx, yPx, index: (sampleY * widthPx + sampleX) * 4 });
    }
  }
}

/** A drop of ink: place and radius in pixels, and the share of red, green and blue it lets through. */
export interface Drop {
  readonly xPx: number;
  readonly yPx: number;
  readonly radiusPx: number;
  readonly through: readonly [number, number, number];
}

/** Multiplies a round drop with a soft edge of one pixel into opaque pixels. */
export function layDrop(out: Uint8ClampedArray, viewport: Viewport, drop: Drop): void {
  const { xPx, yPx, radiusPx, through } = drop;
  const left = Math.max(0, Math.floor(xPx - radiusPx - 1));
  const right = Math.min(viewport.widthPx - 1, Math.ceil(xPx + radiusPx + 1));
  const top = Math.max(0, Math.floor(yPx - radiusPx - 1));
  const bottom = Math.min(viewport.heightPx - 1, Math.ceil(yPx + radiusPx + 1));
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const share = Math.min(1, Math.max(0, radiusPx + 0.5 - Math.hypot(x - xPx, y - yPx)));
      if (share === 0) continue;
      const at = (y * viewport.widthPx + x) * 4;
      for (let c = 0; c < 3; c++) out[at + c] = (out[at + c] ?? 255) * (1 - share * (1 - (through[c] ?? 1)));
    }
  }
}
