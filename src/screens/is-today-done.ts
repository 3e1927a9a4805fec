import { purposeOf } from '@/core/learning/session-plan';
import type { PracticePlan } from '@/state/practice-planner';
import type { SessionListState } from '@/state/session-list-store';

/** Tells whether today's ten minutes were done since the day began: more is then free practice. */
export function isTodayDone(sessions: SessionListState, { dayBegins }: Pick<PracticePlan, 'dayBegins'>): boolean {
  return (
    sessions.phase === 'ready' &&
    sessions.finished.some(
      ({ plan, finishedAt }) => purposeOf(plan) === 'today' && finishedAt !== null && finishedAt >= dayBegins,
    )
  );
}
