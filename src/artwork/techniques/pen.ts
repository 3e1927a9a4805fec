import type { Viewport } from '../plates';
import { smoothNoise } from './cells';
import { coverageAt, coverageLoop } from './coverage';

/** How far from the edge of a line its middle begins, where the ball pressed the paper hardest and left least ink. */
const FURROW_MM = 0.06;
/** Most strokes of a right hand run down and to the left; the streaks of the ball follow them. */
const LEAN = 0.3;
/** Cells a millimetre: where the hand presses, where the ball skips or gathers paste, across and along its streaks, the grain of the paste. */
const CELLS = { pressure: 0.42, skips: 1.3, clots: 2.6, across: 34, along: 5, grain: 48 } as const;
/** Above this share of the noise the ball skips, or leaves a clot. */
const SKIPS_ABOVE = 0.76;
const CLOTS_ABOVE = 0.93;

/**
 * The paste of a ballpoint pen: heavier where the hand presses, a little paler in the middle of the line, fine streaks along
 * the stroke where the ball turned dry, skips that leave the paper bare, and now and then a clot of gathered paste.
 */
export function pen(layer: Uint8ClampedArray, viewport: Viewport): Uint8ClampedArray {
  const reach = Math.max(1, Math.round(FURROW_MM * viewport.pxPerMm));
  return coverageLoop(layer, viewport, (alpha, x, y, index) => {
    const pressure = smoothNoise(x * CELLS.pressure, y * CELLS.pressure, 61);
    if (smoothNoise(x * CELLS.clots, y * CELLS.clots, 65) > CLOTS_ABOVE) return Math.min(1, alpha * 1.06);
    const streak = smoothNoise((x + LEAN * y) * CELLS.across, y * CELLS.along, 62);
    const grain = smoothNoise(x * CELLS.grain, y * CELLS.grain, 63);
    const skip = Math.max(0, smoothNoise(x * CELLS.skips, y * CELLS.skips, 64) - SKIPS_ABOVE) / (1 - SKIPS_ABOVE);
    const furrow = insideAt(layer, viewport, index / 4, reach) * (0.03 + 0.12 * grain) * (0.4 + 0.6 * pressure);
    const dry = ease(0.7 * streak + 0.3 * grain - 0.79 + 0.18 * (1 - pressure) + 0.5 * skip);
    return alpha * (0.82 + 0.18 * pressure) * (1 - furrow) * (1 - dry);
  });
}

/** How much paper shows where the ball is dry by so much: nothing below 0, most of it from a fifth on. */
function ease(dryness: number): number {
  return 0.82 * Math.min(1, Math.max(0, dryness / 0.2));
}

/** How deep inside its line a pixel lies, from 0 at the edge to 1. */
function insideAt(layer: Uint8ClampedArray, viewport: Viewport, pixel: number, reach: number): number {
  const column = pixel % viewport.widthPx;
  const row = (pixel - column) / viewport.widthPx;
  const around =
    coverageAt(layer, viewport, column - reach, row) *
    coverageAt(layer, viewport, column + reach, row) *
    coverageAt(layer, viewport, column, row - reach) *
    coverageAt(layer, viewport, column, row + reach);
  return around;
}
