import type { VerdictOutcome } from '@/core/scoring/score';

/** How an answer went; what is not ready is neither right nor wrong. */
export const TASK_OUTCOMES = ['right', 'partly', 'wrong', 'not-ready'] as const;

/** One outcome. */
export type TaskOutcome = (typeof TASK_OUTCOMES)[number];

/** How an answer told fraudulent from genuine. */
export type TaskDetection = Exclude<VerdictOutcome, 'undetermined'>;

/**
 * The score of one answer: `points` from 0 to 1, what it says of telling fraudulent from genuine (null where the task did
 * not ask for it), and the reasons as codes of the kind, the weightiest first.
 */
export interface TaskScore<Reason extends string = string> {
  readonly points: number;
  readonly outcome: TaskOutcome;
  readonly detection: TaskDetection | null;
  readonly reasons: readonly Reason[];
}

/** The score of an input that is not ready to be scored. */
export const NOT_READY: TaskScore<never> = { points: 0, outcome: 'not-ready', detection: null, reasons: [] };

/** Gives the outcome that belongs to points: all of them are right, none are wrong. */
export function outcomeOf(points: number): TaskOutcome {
  if (points >= 1) return 'right';
  return points > 0 ? 'partly' : 'wrong';
}

/** Tells how a call stands against the truth. */
export function detectionOf(isFraudulent: boolean, calledFraudulent: boolean): TaskDetection {
  if (isFraudulent) return calledFraudulent ? 'hit' : 'miss';
  return calledFraudulent ? 'false-alarm' : 'correct-acceptance';
}
