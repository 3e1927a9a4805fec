import type { Random } from '@/core/kernel/random';
import { normalProbability } from '@/core/scoring/normal-distribution';
import { detection } from '@/core/scoring/signal-detection';
import { type Estimate, wilson } from '@/core/scoring/wilson';

/** How many tests of one learner are simulated, and of how many trials each; half of them are fraudulent. */
export interface CoverageOf {
  readonly tests: number;
  readonly trials: number;
}

/** How often the stated 95 % interval of d' held the true d', with the interval of that share itself. */
export function intervalCoverage(truths: readonly number[], of: CoverageOf, random: Random): Estimate | null {
  let held = 0;
  for (const truth of truths) {
    for (let test = 0; test < of.tests; test++) {
      const { sensitivity } = detection(simulateTest(truth, of.trials, random));
      if (sensitivity && sensitivity.low <= truth && truth <= sensitivity.high) held += 1;
    }
  }
  return wilson(held, truths.length * of.tests);
}

function simulateTest(sensitivity: number, trials: number, random: Random) {
  const criterion = random.between(-0.3, 0.5);
  const half = Math.floor(trials / 2);
  const hits = countAlarms(half, normalProbability(sensitivity / 2 - criterion), random);
  const falseAlarms = countAlarms(half, normalProbability(-sensitivity / 2 - criterion), random);
  return { hits, misses: half - hits, falseAlarms, correctAcceptances: half - falseAlarms };
}

function countAlarms(trials: number, chance: number, random: Random): number {
  let alarms = 0;
  for (let trial = 0; trial < trials; trial++) if (random.chance(chance)) alarms += 1;
  return alarms;
}
