import { FSRSAlgorithm } from 'ts-fsrs';
import type { Review } from './review';

/** What FSRS makes of the reviews of a skill. `stability` is in days; instants are milliseconds since 1970 UTC. */
export interface Schedule {
  readonly stability: number;
  readonly difficulty: number;
  readonly reviewedAt: number;
  readonly dueAt: number;
}

/** A skill is due when the chance to have kept it has sunk to this. */
const RETENTION = 0.9;
/** Nobody goes longer than half a year without a skill. */
const LONGEST_DAYS = 180;
const MS_PER_DAY = 86_400_000;

const ALGORITHM = new FSRSAlgorithm({
  request_retention: RETENTION,
  maximum_interval: LONGEST_DAYS,
  enable_short_term: false,
  enable_fuzz: false,
});

/**
 * Works out the schedule of a skill from its reviews in order; null without any. Days are counted as 24 hours between
 * instants, so that neither time zones nor daylight saving change a schedule.
 * Source: FSRS-6 as ts-fsrs implements it
 */
export function scheduleOf(reviews: readonly Review[]): Schedule | null {
  let state: { readonly stability: number; readonly difficulty: number } | null = null;
  let reviewedAt: number | null = null;
  for (const { at, grade } of reviews) {
    const days = reviewedAt === null ? 0 : Math.max(0, at - reviewedAt) / MS_PER_DAY;
    state = ALGORITHM.next_state(state, days, grade);
    reviewedAt = at;
  }
  if (state === null || reviewedAt === null) return null;
  const { stability, difficulty } = state;
  const days = ALGORITHM.next_interval(stability, 0);
  return { stability, difficulty, reviewedAt, dueAt: reviewedAt + days * MS_PER_DAY };
}

/** Gives the chance, 0 to 1, that a skill is still there; before its last review it is as at that review. */
export function recallAt({ stability, reviewedAt }: Schedule, now: number): number {
  return ALGORITHM.forgetting_curve(Math.max(0, now - reviewedAt) / MS_PER_DAY, stability);
}
