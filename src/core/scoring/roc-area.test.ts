import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '@/core/kernel/random';
import vectors from '../../../tests/vectors/detection-statistics.json';
import { normalQuantile } from './normal-distribution';
import { rocArea, rocAreaError } from './roc-area';
import type { SixSteps } from './six-steps';

describe('rocArea', () => {
  it.each(vectors.rocArea)('agrees with the published readings $id', ({ fraudulent, genuine, area }) => {
    const found = rocArea(sixSteps(fraudulent), sixSteps(genuine));

    expect(found?.value).toBeCloseTo(area, 3);
    expect(found?.low).toBeGreaterThan(0.81);
    expect(found?.low).toBeLessThan(0.83);
    expect(found?.high).toBeGreaterThan(0.93);
    expect(found?.high).toBeLessThan(0.95);
  });

  it('keeps its interval inside 0 and 1, open to below for a perfect order', () => {
    const found = rocArea([0, 0, 0, 0, 0, 20], [20, 0, 0, 0, 0, 0]);

    expect(found?.value).toBe(1);
    expect(found?.high).toBe(1);
    expect(found?.low).toBeLessThan(0.95);
    expect(found?.low).toBeGreaterThan(0.7);
  });

  it('is the mirror image when the kinds change places', () => {
    const one = rocArea([0, 1, 2, 3, 8, 6], [7, 5, 4, 2, 1, 1]);
    const other = rocArea([7, 5, 4, 2, 1, 1], [0, 1, 2, 3, 8, 6]);

    expect((one?.value ?? 0) + (other?.value ?? 0)).toBeCloseTo(1, 12);
    expect((one?.low ?? 0) + (other?.high ?? 0)).toBeCloseTo(1, 9);
  });

  it('needs specimens of both kinds', () => {
    expect(rocArea([0, 0, 0, 0, 0, 3], [0, 0, 0, 0, 0, 0])).toBeNull();
  });

  it('holds the true area inside its interval about 95 times of 100', () => {
    // Both kinds are normal, 1.2 apart; steps at equal distances keep nearly all of the area.
    const truth = rocArea(drawSteps(createRandom('truth'), 1.2, 60_000), drawSteps(createRandom('true'), 0, 60_000));
    const runs = 1500;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const random = createRandom(`roc/${run}`);
      const found = rocArea(drawSteps(random, 1.2, 40), drawSteps(random, 0, 40));
      if (found && truth && found.low <= truth.value && truth.value <= found.high) held += 1;
    }

    expect(held / runs).toBeGreaterThan(0.93);
    expect(held / runs).toBeLessThan(0.975);
  });
});

describe('rocAreaError', () => {
  it.each(vectors.rocAreaError)('agrees with the published error $id', ({ area, fraudulent, genuine, error }) => {
    expect(rocAreaError(area, { fraudulent, genuine })).toBeCloseTo(error, 8);
  });
});

function sixSteps([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]): SixSteps {
  return [a, b, c, d, e, f];
}

function drawSteps(random: Random, mean: number, draws: number): SixSteps {
  const steps: [number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0];
  for (let draw = 0; draw < draws; draw++) {
    const felt = mean + normalQuantile(random.between(1e-9, 1));
    const step = [-0.6, 0, 0.6, 1.2, 1.8].filter((edge) => felt > edge).length;
    steps[step] = (steps[step] ?? 0) + 1;
  }
  return steps;
}
