import type { DetectionCounts } from '@/core/scoring/signal-detection';
import { type AnswerRecord, elapsedOf, isExercise } from './answer-record';

/**
 * What answers come to. `undetermined` and `referred` are verdicts without a confidence, `justified` right verdicts with
 * the reasons asked for; `points` sums 1 for what was right, parts for exercises; `elapsedMs` is a sum.
 */
export interface Tally extends DetectionCounts {
  readonly answers: number;
  readonly points: number;
  readonly undetermined: number;
  readonly referred: number;
  readonly justified: number;
  readonly elapsedMs: number;
}

/** Nothing answered. */
export const NO_TALLY: Tally = {
  answers: 0,
  points: 0,
  hits: 0,
  misses: 0,
  falseAlarms: 0,
  correctAcceptances: 0,
  undetermined: 0,
  referred: 0,
  justified: 0,
  elapsedMs: 0,
};

const COUNTER_OF_OUTCOME = {
  hit: 'hits',
  miss: 'misses',
  'false-alarm': 'falseAlarms',
  'correct-acceptance': 'correctAcceptances',
  undetermined: 'undetermined',
} as const;

/** Points are summed in steps of one in so many, a power of two: such sums are exact, and so the same in whatever order. */
const STEPS = 2 ** 20;

function inFineSteps(points: number): number {
  return Math.round(points * STEPS) / STEPS;
}

/** Gives what one answer comes to. */
export function tallyOf(record: AnswerRecord): Tally {
  const { score } = record;
  const outcome = isExercise(record) ? record.score.detection : record.score.outcome;
  const right = outcome === 'hit' || outcome === 'correct-acceptance';
  return {
    ...NO_TALLY,
    answers: 1,
    ...(outcome && { [COUNTER_OF_OUTCOME[outcome]]: 1 }),
    points: 'points' in score ? inFineSteps(score.points) : Number(right),
    referred: !isExercise(record) && record.answer.verdict.kind === 'referred' ? 1 : 0,
    justified: 'justified' in score && score.justified ? 1 : 0,
    elapsedMs: Math.round(elapsedOf(record)),
  };
}

/** Adds two tallies. */
export function addTallies(a: Tally, b: Tally): Tally {
  return {
    answers: a.answers + b.answers,
    points: a.points + b.points,
    hits: a.hits + b.hits,
    misses: a.misses + b.misses,
    falseAlarms: a.falseAlarms + b.falseAlarms,
    correctAcceptances: a.correctAcceptances + b.correctAcceptances,
    undetermined: a.undetermined + b.undetermined,
    referred: a.referred + b.referred,
    justified: a.justified + b.justified,
    elapsedMs: a.elapsedMs + b.elapsedMs,
  };
}
