import type { Viewport } from '../plates';
import { smoothNoise } from './cells';

/** How the edge of a layer wanders: reach in millimetres, waves per millimetre, and a salt of its own. */
export interface Wander {
  readonly reachMm: number;
  readonly perMm: number;
  readonly salt: number;
}

/** Moves every pixel of a layer by a smooth noise, so that edges feather as wet ink does. Straight RGBA in and out. */
export function displaced(layer: Uint8ClampedArray, viewport: Viewport, wander: Wander): Uint8ClampedArray {
  const { widthPx, heightPx, pxPerMm, originMm } = viewport;
  const out = new Uint8ClampedArray(layer.length);
  const reachPx = wander.reachMm * pxPerMm * 2;
  for (let row = 0, at = 0; row < heightPx; row++) {
    const y = (originMm.y + row / pxPerMm) * wander.perMm;
    for (let column = 0; column < widthPx; column++, at += 4) {
      const x = (originMm.x + column / pxPerMm) * wander.perMm;
      const dx = Math.round((smoothNoise(x, y, wander.salt) - 0.5) * reachPx);
      const dy = Math.round((smoothNoise(x, y, wander.salt + 1) - 0.5) * reachPx);
      const fromColumn = Math.min(widthPx - 1, Math.max(0, column + dx));
      const fromRow = Math.min(heightPx - 1, Math.max(0, row + dy));
      const from = (fromRow * widthPx + fromColumn) * 4;
      for (let c = 0; c < 4; c++) out[at + c] = layer[from + c] ?? 0;
    }
  }
  return out;
}
