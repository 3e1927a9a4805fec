import { ANSWER_RECORD_VERSION } from '@/core/learning/answer-record';
import type { SessionPlan } from '@/core/learning/session-plan';
import type { SessionRecord } from '@/core/learning/session-record';

/** Gives what every answer of a session has in common; `index` and `answeredAt` as in the record. */
export function answeredItem(session: SessionRecord, index: number, answeredAt: number) {
  return {
    version: ANSWER_RECORD_VERSION,
    profileId: session.profileId,
    sessionId: session.id,
    index,
    answeredAt,
    plan: withoutStanding(session.plan),
  } as const;
}

/** Gives the plan as an answer keeps it: the standing is kept once, with the session. */
function withoutStanding({ standing: _standing, ...plan }: SessionPlan): SessionPlan {
  return plan;
}
