import { describe, expect, it } from 'vitest';
import { createRandom } from '@/core/kernel/random';
import vectors from '../../../tests/vectors/detection-statistics.json';
import { normalQuantile } from './normal-distribution';
import { detection, sensitivityError } from './signal-detection';

describe('detection', () => {
  it('corrects rates log-linearly and derives sensitivity and criterion from them', () => {
    const found = detection({ hits: 15, misses: 5, falseAlarms: 3, correctAcceptances: 17 });

    // H = 15.5/21, F = 3.5/21; z(H) = 0.6360, z(F) = -0.9674
    expect(found.hitRate?.value).toBeCloseTo(0.7381, 4);
    expect(found.falseAlarmRate?.value).toBeCloseTo(0.1667, 4);
    expect(found.sensitivity?.value).toBeCloseTo(1.605, 3);
    expect(found.criterion?.value).toBeCloseTo(0.165, 3);
  });

  it.each(vectors.detection)('agrees with the published example $id', (example) => {
    const found = detection(example.counts);

    expect(found.hitRate?.value).toBeCloseTo(example.hitRate, 6);
    expect(found.falseAlarmRate?.value).toBeCloseTo(example.falseAlarmRate, 6);
    expect(found.sensitivity?.value).toBeCloseTo(example.sensitivity, 6);
    expect(found.criterion?.value).toBeCloseTo(example.criterion, 6);
  });

  it('gives d prime 2.64 and c +0.24 for the published rates of officers, H .86 and FA .06', () => {
    const found = detection({ hits: 859_999, misses: 140_000, falseAlarms: 60_000, correctAcceptances: 939_999 });

    expect(found.sensitivity?.value).toBeCloseTo(2.64, 2);
    expect(found.criterion?.value).toBeCloseTo(0.24, 2);
  });

  it.each([
    { hitRate: 0.86, falseAlarmRate: 0.06, trials: 20, error: 0.57 },
    { hitRate: 0.86, falseAlarmRate: 0.06, trials: 40, error: 0.4 },
    { hitRate: 0.86, falseAlarmRate: 0.06, trials: 100, error: 0.25 },
    { hitRate: 0.8, falseAlarmRate: 0.2, trials: 20, error: 0.45 },
    { hitRate: 0.8, falseAlarmRate: 0.2, trials: 200, error: 0.14 },
    { hitRate: 0.66, falseAlarmRate: 0.34, trials: 40, error: 0.29 },
  ])('has the standard error $error at $hitRate and $falseAlarmRate on $trials of each', (row) => {
    const error = sensitivityError({ ...row, fraudulent: row.trials, genuine: row.trials });

    expect(error).toBeCloseTo(row.error, 2);
  });

  it.each([
    { fraudulent: 2, genuine: 38, error: 0.99 },
    { fraudulent: 5, genuine: 95, error: 0.63 },
    { fraudulent: 20, genuine: 380, error: 0.31 },
  ])('has the standard error $error at 5 % prevalence with $fraudulent + $genuine trials', (row) => {
    const error = sensitivityError({ ...row, hitRate: 0.7, falseAlarmRate: 0.05 });

    expect(error).toBeCloseTo(row.error, 2);
  });

  it('stays finite for a perfect record', () => {
    const found = detection({ hits: 6, misses: 0, falseAlarms: 0, correctAcceptances: 6 });

    expect(Number.isFinite(found.sensitivity?.value)).toBe(true);
    expect(found.sensitivity?.low).toBeLessThan(found.sensitivity?.value ?? 0);
  });

  it('gives no sensitivity without genuine specimens', () => {
    const found = detection({ hits: 3, misses: 1, falseAlarms: 0, correctAcceptances: 0 });

    expect(found.hitRate).not.toBeNull();
    expect(found.falseAlarmRate).toBeNull();
    expect(found.sensitivity).toBeNull();
  });

  it('holds the true sensitivity inside its interval about 95 times of 100', () => {
    const truth = { hitRate: 0.8, falseAlarmRate: 0.2 };
    const trueSensitivity = normalQuantile(truth.hitRate) - normalQuantile(truth.falseAlarmRate);
    const runs = 2000;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const random = createRandom(run);
      const drawn = (probability: number) =>
        Array.from({ length: 40 }, () => random.chance(probability)).filter(Boolean).length;
      const hits = drawn(truth.hitRate);
      const falseAlarms = drawn(truth.falseAlarmRate);
      const { sensitivity } = detection({ hits, misses: 40 - hits, falseAlarms, correctAcceptances: 40 - falseAlarms });
      if (sensitivity && sensitivity.low <= trueSensitivity && trueSensitivity <= sensitivity.high) held += 1;
    }

    expect(held / runs).toBeGreaterThan(0.93);
    expect(held / runs).toBeLessThan(0.98);
  });
});
