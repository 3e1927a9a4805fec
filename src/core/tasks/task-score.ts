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
