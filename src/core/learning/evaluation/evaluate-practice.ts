import { createRandom } from '@/core/kernel/random';
import { Z_95 } from '@/core/scoring/normal-distribution';
import type { Estimate } from '@/core/scoring/wilson';
import type { PlannableContent } from '../plan-by-skills';
import { intervalCoverage } from './interval-coverage';
import { EXAMINED_SKILLS, type PaceName } from './simulated-learner';
import { MOST_DAYS, type Order, type Training, trainToCriterion } from './train-to-criterion';

/** The orders that the schedule is compared with. */
export type Baseline = Exclude<Order, 'adaptive'>;

/**
 * Who is let practise, and what the schedule is compared with. Learners of the group `evaluation` are never looked at while
 * the schedule is made better: that is done with those of the group `tuning`.
 */
export interface Trial {
  readonly learners: number;
  readonly group: 'evaluation' | 'tuning';
  readonly pace: PaceName;
  readonly baselines: readonly Baseline[];
}

/**
 * What one order came to: the trials to criterion, the trials that adaptive practice needed over those of this order,
 * both as means over learners with their 95 % intervals, and how many learners did not get there.
 */
export interface Outcome {
  readonly order: Order;
  readonly trials: Estimate;
  readonly ratio: Estimate;
  readonly unfinished: number;
}

/** What simulated learners show of the schedule; `coverage` is the share of 95 % intervals of d' that held the true d'. */
export interface Evaluation extends Omit<Trial, 'baselines'> {
  readonly outcomes: readonly Outcome[];
  readonly coverage: Estimate | null;
}

/** Learners as one order trained them, as far as it has come. */
interface Trained {
  readonly order: Baseline;
  readonly trained: Training[];
}

/** Trials of a simulated test, and tests for each learner. */
const TEST = { trials: 100, tests: 40 } as const;

/** Lets simulated learners practise to criterion, by the schedule and in other orders, and then takes tests. */
export function evaluatePractice(
  trial: Trial,
  content: PlannableContent,
  onProgress: (done: number) => void = () => undefined,
): Evaluation {
  const { learners, group, pace, baselines } = trial;
  const adaptive: Training[] = [];
  const others = baselines.map((order): Trained => ({ order, trained: [] }));
  for (let number = 0; number < learners; number++) {
    const trainee = { name: `${group} ${number}`, pace };
    adaptive.push(trainToCriterion('adaptive', trainee, content));
    for (const { order, trained } of others) trained.push(trainToCriterion(order, trainee, content));
    onProgress(number + 1);
  }
  const truths = adaptive.map(({ learner, day }) =>
    meanOf(EXAMINED_SKILLS.map((skill) => learner.sensitivity(skill, day))),
  );
  return {
    learners,
    group,
    pace,
    outcomes: [{ order: 'adaptive' as const, trained: adaptive }, ...others].map(({ order, trained }) => ({
      order,
      trials: meanEstimate(trained.map(({ trials }) => trials)),
      ratio: meanEstimate(trained.map(({ trials }, at) => (adaptive[at]?.trials ?? Number.NaN) / trials)),
      unfinished: trained.filter(({ day }) => day > MOST_DAYS).length,
    })),
    coverage: intervalCoverage(truths, TEST, createRandom(`tests/${group}`)),
  };
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
