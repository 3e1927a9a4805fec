import { type AnswerRecord, elapsedOf, isExercise } from './answer-record';

/** How well something was remembered, as FSRS counts it: 1 again, 2 hard, 3 good, 4 easy. */
export type Grade = 1 | 2 | 3 | 4;

/**
 * One answer as the schedule and the ratings see it. `at` is its instant in milliseconds since 1970 UTC; `id` names the
 * answer, and puts answers of the same instant in order; `item` is what was done and how plainly, `itemRating` how hard
 * that is to judge rightly before anybody tried; `points` run from 0 to 1, and a verdict without its reason has few of them.
 */
export interface Review {
  readonly at: number;
  readonly id: string;
  readonly item: string;
  readonly itemRating: number;
  readonly points: number;
  readonly grade: Grade;
}

/** Times in milliseconds below which a right answer came easily, and above which it came hard. */
const PACE = {
  examination: { easyMs: 25_000, hardMs: 180_000 },
  exercise: { easyMs: 8_000, hardMs: 90_000 },
} as const;

/** From these points on an exercise counts as right. */
const RIGHT_FROM = 0.75;

/** What a right verdict is worth whose reason was not marked: it may have been luck. */
const UNJUSTIFIED_POINTS = 0.3;

/** One step of subtlety in the units of ratings, where nothing was measured. */
const STEP = 0.6;
const MIDDLE_SUBTLETY = 3;

/** Gives what an answer says of a skill; null where somebody else took part in it. */
export function reviewOf(record: AnswerRecord): Review | null {
  if (record.by !== undefined && record.by !== 'self') return null;
  const { told } = record;
  const { points, right, justified } = resultOf(record);
  return {
    at: record.answeredAt,
    id: `${record.sessionId}/${record.index}`,
    item: `${isExercise(record) ? record.task : 'examination'} ${told.interventions.join('+')} ${told.subtlety}`,
    itemRating: told.itemRating ?? guessedRating(told.subtlety),
    points,
    grade: right ? gradeOfRight(justified, paceOf(record)) : 1,
  };
}

/** Compares reviews by instant, those of the same instant by name: the same order on every device. */
export function byInstant(a: Review, b: Review): number {
  if (a.at !== b.at) return a.at - b.at;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Guesses how hard something is from the subtlety it was made with; nothing done is neither hard nor easy. */
function guessedRating(subtlety: number): number {
  return subtlety === 0 ? 0 : (subtlety - MIDDLE_SUBTLETY) * STEP;
}

interface Result {
  readonly points: number;
  readonly right: boolean;
  readonly justified: boolean;
}

function resultOf(record: AnswerRecord): Result {
  if (isExercise(record)) {
    const { points } = record.score;
    return { points, right: points >= RIGHT_FROM, justified: points === 1 };
  }
  const { outcome, justified } = record.score;
  const right = outcome === 'hit' || outcome === 'correct-acceptance';
  return { points: right ? (justified ? 1 : UNJUSTIFIED_POINTS) : 0, right, justified };
}

function paceOf(record: AnswerRecord): 'easy' | 'good' | 'hard' {
  const { easyMs, hardMs } = PACE[isExercise(record) ? 'exercise' : 'examination'];
  const elapsedMs = elapsedOf(record);
  if (elapsedMs > hardMs) return 'hard';
  return elapsedMs < easyMs ? 'easy' : 'good';
}

/** Right without the right place is hard; time decides between the rest. */
function gradeOfRight(justified: boolean, pace: 'easy' | 'good' | 'hard'): Grade {
  if (!justified || pace === 'hard') return 2;
  return pace === 'easy' ? 4 : 3;
}
