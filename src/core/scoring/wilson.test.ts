import { describe, expect, it } from 'vitest';
import vectors from '../../../tests/vectors/detection-statistics.json';
import { wilson } from './wilson';

describe('wilson', () => {
  it.each(vectors.wilson)('agrees with the published interval $id', ({ successes, trials, low, high }) => {
    const found = wilson(successes, trials);

    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  it.each([
    { successes: 4, trials: 5, low: 0.38, high: 0.96 },
    { successes: 8, trials: 10, low: 0.49, high: 0.94 },
    { successes: 16, trials: 20, low: 0.58, high: 0.92 },
    { successes: 32, trials: 40, low: 0.65, high: 0.9 },
    { successes: 80, trials: 100, low: 0.71, high: 0.87 },
  ])('gives $low to $high for $successes of $trials', ({ successes, trials, low, high }) => {
    const found = wilson(successes, trials);

    expect(found?.value).toBe(successes / trials);
    expect(found?.low).toBeCloseTo(low, 2);
    expect(found?.high).toBeCloseTo(high, 2);
  });

  it('reaches exactly 0 and 1 at the ends', () => {
    expect(wilson(0, 3)?.low).toBe(0);
    expect(wilson(3, 3)?.high).toBe(1);
  });

  it('gives nothing where nothing was tried', () => {
    expect(wilson(0, 0)).toBeNull();
  });
});
