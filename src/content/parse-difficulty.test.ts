import { expect, it } from 'vitest';
import { parseDifficulty } from './parse-difficulty';

const ROW = {
  intervention: 'wear',
  kinds: 'passport',
  seeds: 2,
  strengths: Array.from({ length: 5 }, () => ['white', 1.5, 4, null, null]),
};

it('reads the strengths of each subtlety by their names', () => {
  const parsed = parseDifficulty([ROW]);

  expect(parsed.ok && parsed.value[0]?.strengths[4]).toEqual({
    light: 'white',
    areaMm2: 1.5,
    meanDifference: 4,
    displacementMm: null,
    faceDistance: null,
  });
});

it.each([
  ['four subtleties', { ...ROW, strengths: ROW.strengths.slice(1) }],
  ['an unknown intervention', { ...ROW, intervention: 'tea' }],
  ['no seed', { ...ROW, seeds: 0 }],
  ['an unknown light', { ...ROW, strengths: ROW.strengths.map(() => ['candle', 1, 1, null, null]) }],
])('refuses %s', (_, row) => {
  expect(parseDifficulty([row]).ok).toBe(false);
});
