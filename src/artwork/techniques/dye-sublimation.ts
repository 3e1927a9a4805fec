import type { Viewport } from '../plates';
import { coverageLoop } from './coverage';

const SPREAD_MM = 0.06;

/** Dye that has sunk into the coating: continuous tone, soft edges, no dots. */
export function dyeSublimation(layer: Uint8ClampedArray, viewport: Viewport): Uint8ClampedArray {
  const reach = Math.max(1, Math.round(SPREAD_MM * viewport.pxPerMm));
  const opaque = coverageLoop(layer, viewport, (alpha) => alpha);
  return blurRows(blurColumns(opaque, viewport, reach), viewport, reach);
}

function blurRows(pixels: Uint8ClampedArray, viewport: Viewport, reach: number): Uint8ClampedArray {
  return blur(pixels, viewport.heightPx, viewport.widthPx, viewport.widthPx * 4, 4, reach);
}

function blurColumns(pixels: Uint8ClampedArray, viewport: Viewport, reach: number): Uint8ClampedArray {
  return blur(pixels, viewport.widthPx, viewport.heightPx, 4, viewport.widthPx * 4, reach);
}

function blur(pixels: Uint8ClampedArray, lines: number, length: number, lineStep: number, step: number, reach: number) {
  const out = new Uint8ClampedArray(pixels.length).fill(255);
  const size = 2 * reach + 1;
  for (let line = 0; line < lines; line++) {
    for (let c = 0; c < 3; c++) {
      const start = line * lineStep + c;
      const read = (i: number) => pixels[start + Math.min(length - 1, Math.max(0, i)) * step] ?? 255;
      let sum = 0;
      for (let i = -reach; i <= reach; i++) sum += read(i);
      for (let i = 0; i < length; i++) {
        out[start + i * step] = sum / size;
        sum += read(i + reach + 1) - read(i - reach);
      }
    }
  }
  return out;
}
