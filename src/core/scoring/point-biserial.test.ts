import { describe, expect, it } from 'vitest';
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

  it('has nothing to correlate where all are alike', () => {
    expect(pointBiserial([true, true], [1, 2])).toBeNull();
    expect(pointBiserial([true, false], [3, 3])).toBeNull();
    expect(pointBiserial([], [])).toBeNull();
  });
});
