import { describe, expect, it } from 'vitest';
import vectors from '../../../tests/vectors/item-statistics.json';
import { pointBiserial } from './point-biserial';

describe('pointBiserial', () => {
  it('equals the correlation worked out by hand', () => {
    // M1 = 8, M0 = 4, s = sqrt(5), p = q = 1/2: r = 4/sqrt(5) * 1/2
    expect(pointBiserial([true, true, false, false], [9, 7, 5, 3])).toBeCloseTo(2 / Math.sqrt(5), 12);
  });

  it('equals the correlation of Pearson with right as 1 and wrong as 0', () => {
    const right = [true, false, true, true, false, true, false];
    const scores = [12, 7, 9, 15, 8, 11, 10];
    const ones = right.map(Number);
    const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
    const sum = (of: (at: number) => number) => right.reduce((total, _, at) => total + of(at), 0);
    const x = (at: number) => (ones[at] ?? 0) - mean(ones);
    const y = (at: number) => (scores[at] ?? 0) - mean(scores);
    const pearson = sum((at) => x(at) * y(at)) / Math.sqrt(sum((at) => x(at) ** 2) * sum((at) => y(at) ** 2));

    expect(pointBiserial(right, scores)).toBeCloseTo(pearson, 12);
  });

  it('agrees with the published correlations of the items of LSAT section 6 with the total', () => {
    const rows = Object.entries(vectors.patterns).flatMap(([pattern, persons]) =>
      Array.from({ length: persons }, () => [...pattern].map((mark) => mark === '1')),
    );
    const totals = rows.map((row) => row.filter(Boolean).length);

    expect(vectors.totals.map((_, total) => totals.filter((one) => one === total).length)).toEqual(vectors.totals);
    for (const [item, published] of vectors.correlationWithTotal.entries()) {
      const right = rows.map((row) => row[item] ?? false);
      expect(pointBiserial(right, totals)).toBeCloseTo(published, 4);
    }
  });

  it('has nothing to correlate where all are alike', () => {
    expect(pointBiserial([true, true], [1, 2])).toBeNull();
    expect(pointBiserial([true, false], [3, 3])).toBeNull();
    expect(pointBiserial([], [])).toBeNull();
  });
});
