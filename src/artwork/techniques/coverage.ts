import type { Viewport } from '../plates';

/** Gives the new coverage (0 to 1) of a pixel from its old one and its place in document millimetres. */
export type CoverageRule = (alpha: number, xMm: number, yMm: number, index: number) => number;

/** Multiplies a layer onto white with its coverage changed pixel by pixel. */
export function coverageLoop(layer: Uint8ClampedArray, viewport: Viewport, rule: CoverageRule): Uint8ClampedArray {
  const { widthPx, heightPx, pxPerMm, originMm } = viewport;
  const out = new Uint8ClampedArray(layer.length).fill(255);
  for (let row = 0, at = 0; row < heightPx; row++) {
    const yMm = originMm.y + row / pxPerMm;
    for (let column = 0; column < widthPx; column++, at += 4) {
      const alpha = layer[at + 3] ?? 0;
      if (alpha === 0) continue;
      const coverage = rule(alpha / 255, originMm.x + column / pxPerMm, yMm, at);
      for (let c = 0; c < 3; c++) out[at + c] = 255 - coverage * (255 - (layer[at + c] ?? 0));
    }
  }
  return out;
}

/** Reads the coverage at a pixel moved by whole pixels, 0 outside the layer. */
export function coverageAt(layer: Uint8ClampedArray, viewport: Viewport, column: number, row: number): number {
  if (column < 0 || row < 0 || column >= viewport.widthPx || row >= viewport.heightPx) return 0;
  return (layer[(row * viewport.widthPx + column) * 4 + 3] ?? 0) / 255;
}
