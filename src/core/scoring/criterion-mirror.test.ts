import { describe, expect, it } from 'vitest';
import { mirrorImage } from './criterion-mirror';

const COUNTS = { hits: 16, misses: 4, falseAlarms: 2, correctAcceptances: 18 };

describe('mirrorImage', () => {
  it('tells what a line costs among 1,000 travellers where half and where one in twenty is fraudulent', () => {
    const half = mirrorImage(COUNTS, 2, 0.5);
    const few = mirrorImage(COUNTS, 2, 0.05);

    expect(half?.missed.value).toBeCloseTo(100, 9);
    expect(half?.delayed.value).toBeCloseTo(50, 9);
    expect(few?.missed.value).toBeCloseTo(10, 9);
    expect(few?.delayed.value).toBeCloseTo(95, 9);
    // Wilson: 4 of 20 is 8 % to 42 %.
    expect(few?.missed.low).toBeCloseTo(50 * 0.0807, 1);
    expect(few?.missed.high).toBeCloseTo(50 * 0.416, 1);
  });

  it('puts the line with the fewest errors in the middle at one half, and towards accepting where frauds are rare', () => {
    expect(mirrorImage(COUNTS, 2, 0.5)?.bestCriterion).toBeCloseTo(0, 12);
    // ln 19 / 2
    expect(mirrorImage(COUNTS, 2, 0.05)?.bestCriterion).toBeCloseTo(1.472, 3);
  });

  it('names no best line for someone who tells no better than chance', () => {
    expect(mirrorImage(COUNTS, 0, 0.05)?.bestCriterion).toBeNull();
    expect(mirrorImage(COUNTS, null, 0.05)?.bestCriterion).toBeNull();
  });

  it('needs judged specimens of both kinds', () => {
    expect(mirrorImage({ ...COUNTS, falseAlarms: 0, correctAcceptances: 0 }, 2, 0.5)).toBeNull();
  });
});
