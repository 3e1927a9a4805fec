import type { Answerer } from './answer-record';
import { purposeOf, type SessionPlan, type SessionPurpose } from './session-plan';

/** How many items a session has, and how many of them are fraudulent: a range of shares from which each session draws. */
export interface SessionLoad {
  readonly items: number;
  readonly fraudulent: readonly [number, number];
  /** Whether each answer is told at once, or all at the end. */
  readonly feedback: 'at-once' | 'at-end';
}

/**
 * The load of each purpose. Practice has about as many frauds as genuine documents; a shift and a vigil have them as rare
 * as counters do, and tell the answers at the end. Items of a pair are answered three times each.
 */
export const SESSION_LOADS: Readonly<Record<SessionPurpose, SessionLoad>> = {
  practice: { items: 12, fraudulent: [0.375, 0.625], feedback: 'at-once' },
  today: { items: 12, fraudulent: [0.375, 0.625], feedback: 'at-once' },
  'warm-up': { items: 16, fraudulent: [0.4375, 0.5625], feedback: 'at-once' },
  shift: { items: 40, fraudulent: [0.05, 0.1], feedback: 'at-end' },
  vigilance: { items: 60, fraudulent: [0.01, 0.02], feedback: 'at-end' },
  pair: { items: 18, fraudulent: [0.375, 0.625], feedback: 'at-once' },
  'genuine-odd': { items: 12, fraudulent: [0.25, 0.42], feedback: 'at-once' },
  test: { items: 40, fraudulent: [0.45, 0.55], feedback: 'at-end' },
};

/** Answers after which a day has brought most of what it can; more is free practice, and nothing asks for it. */
export const DAILY_CAP = 40;

/** How often each specimen of a pair is answered: by one, by the other, by both. */
export const PAIR_STEPS = 3;

/** Whose answer an item of a pair is: one alone, the other alone, then both together. */
const PAIR_ORDER = ['self', 'partner', 'both'] as const satisfies readonly Answerer[];

/** Gives who answers an item. */
export function answererOf(plan: SessionPlan, index: number): Answerer {
  return purposeOf(plan) === 'pair' ? (PAIR_ORDER[index % PAIR_STEPS] ?? 'self') : 'self';
}

/** Gives the answers to the specimen of a pair that an item belongs to, in the order they were given; none where nobody works in a pair. */
export function answersOfPair<A extends { readonly index: number; readonly plan: SessionPlan }>(
  answers: readonly A[],
  index: number,
): readonly A[] {
  const specimen = Math.floor(index / PAIR_STEPS);
  return answers.filter(
    (answer) => purposeOf(answer.plan) === 'pair' && Math.floor(answer.index / PAIR_STEPS) === specimen,
  );
}

/** Tells whether the answer to an item is told at once; a pair is told when both have answered together. */
export function isToldAtOnce(plan: SessionPlan, index: number): boolean {
  const purpose = purposeOf(plan);
  return SESSION_LOADS[purpose].feedback === 'at-once' && (purpose !== 'pair' || answererOf(plan, index) === 'both');
}
