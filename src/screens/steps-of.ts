import { PAIR_STEPS } from '@/core/learning/session-load';
import { purposeOf, type SessionPlan } from '@/core/learning/session-plan';

/** Tells which specimen of how many an item is (index counts from 0); those of a pair are counted once, not once for each answer. */
export function stepsOf(
  plan: Pick<SessionPlan, 'purpose' | 'items'>,
  index: number,
): { readonly now: number; readonly total: number } {
  const each = purposeOf(plan) === 'pair' ? PAIR_STEPS : 1;
  const total = Math.ceil(plan.items / each);
  return { now: Math.min(Math.floor(index / each) + 1, total), total };
}
