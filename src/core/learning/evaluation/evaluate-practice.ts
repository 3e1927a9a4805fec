import { createRandom } from '@/core/kernel/random';
import { Z_95 } from '@/core/scoring/normal-distribution';
import type { Estimate } from '@/core/scoring/wilson';
import type { PlannableContent } from '../plan-by-skills';
import { intervalCoverage } from './interval-coverage';
import { EXAMINED_SKILLS } from './simulated-learner';
import { MOST_DAYS, type Order, trainToCriterion } from './train-to-criterion';

/**
 * What simulated learners show of the schedule. `ratio` is the trials that adaptive practice needed for criterion over
 * those of random order, the mean over learners with its 95 % interval, and `ratioToEven` the same against every skill dealt as often; `unfinished` counts learners who did not get
 * there, by order; `coverage` is the share of 95 % intervals of d' that held the true d'.
 */
export interface Evaluation {
  readonly learners: number;
  readonly ratio: Estimate;
  readonly ratioToEven: Estimate;
  readonly trials: Readonly<Record<Order, number>>;
  readonly unfinished: Readonly<Record<Order, number>>;
  readonly coverage: Estimate | null;
}

/** Trials of a simulated test, and tests for each learner. */
const TEST = { trials: 100, tests: 40 } as const;

/** Lets simulated learners practise to criterion, by the schedule and in random order, and then takes tests. */
export function evaluatePractice(
  learners: number,
  content: PlannableContent,
  onProgress: (done: number) => void = () => undefined,
): Evaluation {
  const runs = Array.from({ length: learners }, (_, seed) => {
    const adaptive = trainToCriterion('adaptive', seed, content);
    const random = trainToCriterion('random', seed, content);
    const even = trainToCriterion('even', seed, content);
    onProgress(seed + 1);
    return { adaptive, random, even };
  });
  const truths = runs.map(({ adaptive: { learner, day } }) =>
    meanOf(EXAMINED_SKILLS.map((skill) => learner.sensitivity(skill, day))),
  );
  return {
    learners,
    ratio: meanEstimate(runs.map(({ adaptive, random }) => adaptive.trials / random.trials)),
    ratioToEven: meanEstimate(runs.map(({ adaptive, even }) => adaptive.trials / even.trials)),
    trials: byOrder((order) => meanOf(runs.map((run) => run[order].trials))),
    unfinished: byOrder((order) => runs.filter((run) => run[order].day > MOST_DAYS).length),
    coverage: intervalCoverage(truths, TEST, createRandom('tests')),
  };
}

function byOrder(number: (order: Order) => number): Readonly<Record<Order, number>> {
  return { adaptive: number('adaptive'), random: number('random'), even: number('even') };
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

/** The mean with its interval, from the spread of the learners. */
function meanEstimate(numbers: readonly number[]): Estimate {
  const value = meanOf(numbers);
  const variance = numbers.reduce((sum, number) => sum + (number - value) ** 2, 0) / Math.max(1, numbers.length - 1);
  const half = Z_95 * Math.sqrt(variance / Math.max(1, numbers.length));
  return { value, low: value - half, high: value + half };
}
