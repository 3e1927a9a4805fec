import { expect, it } from 'vitest';
import { toner } from './toner';

const VIEWPORT = { originMm: { x: 0, y: 0 }, pxPerMm: 40, widthPx: 160, heightPx: 160 };
/** A black square in the middle, one millimetre wide. */
const SQUARE = { from: 60, to: 100 };

const distanceFromSquare = (column: number, row: number) =>
  Math.hypot(
    Math.max(SQUARE.from - column, 0, column - SQUARE.to + 1),
    Math.max(SQUARE.from - row, 0, row - SQUARE.to + 1),
  ) / VIEWPORT.pxPerMm;

function darkOutside(): readonly number[] {
  const layer = new Uint8ClampedArray(VIEWPORT.widthPx * VIEWPORT.heightPx * 4);
  for (let row = SQUARE.from; row < SQUARE.to; row++)
    for (let column = SQUARE.from; column < SQUARE.to; column++)
      layer.set([20, 20, 20, 255], (row * VIEWPORT.widthPx + column) * 4);
  const printed = toner(layer, VIEWPORT);
  return Array.from({ length: VIEWPORT.widthPx * VIEWPORT.heightPx }, (_, at) => at)
    .filter((at) => (printed[at * 4] ?? 255) < 200)
    .map((at) => distanceFromSquare(at % VIEWPORT.widthPx, Math.floor(at / VIEWPORT.widthPx)))
    .filter((distance) => distance > 0.02);
}

it('stray powder lies around solid black, less with the distance, and none far away', () => {
  const distances = darkOutside();
  const within = (from: number, to: number) => distances.filter((mm) => mm >= from && mm < to).length;

  expect(distances.length).toBeGreaterThan(10);
  expect(within(0.02, 0.1) / 0.08).toBeGreaterThan(within(0.2, 0.34) / 0.14);
  expect(within(0.34, 9)).toBe(0);
});
