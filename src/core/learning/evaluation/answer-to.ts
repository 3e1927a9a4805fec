import type { ExaminationRecord } from '../answer-record';
import type { SessionPlan } from '../session-plan';
import { skillOf } from '../skill-of';
import type { PlannedItem } from './items-of';
import type { SimulatedLearner } from './simulated-learner';

/** A day, and the first one that is simulated, in milliseconds since 1970 UTC. */
export const MS_PER_DAY = 86_400_000;
export const FIRST_DAY_MS = 20_000 * MS_PER_DAY;

/** Where in practice an item is answered; `day` counts from the first. */
export interface AnsweredAt {
  readonly plan: SessionPlan;
  readonly index: number;
  readonly day: number;
}

/** Lets a simulated learner answer an examination and learn from what is told; gives the answer as it is stored. */
export function answerTo(item: PlannedItem, learner: SimulatedLearner, at: AnsweredAt): ExaminationRecord {
  const { alarm, seen } = learner.answer(item, at.day);
  learner.learn(item, at.day);
  const right = alarm === item.isFraud;
  const category = item.isFraud ? '3a' : 'none';
  const whenAlarm = item.isFraud ? 'hit' : 'false-alarm';
  return {
    ...placeOf(at),
    version: 2,
    skill: skillOf(item.interventions),
    answer: {
      verdict: { kind: 'judged', confidence: alarm ? 5 : 2 },
      findings: [],
      instruments: ['white'],
      elapsedMs: 45_000,
    },
    told: {
      fraudulent: item.isFraud,
      category,
      interventions: item.interventions,
      subtlety: item.subtlety,
      itemRating: item.itemRating,
      modelCodes: [],
      evidence: [],
    },
    score: {
      outcome: alarm ? whenAlarm : item.isFraud ? 'miss' : 'correct-acceptance',
      justified: right && seen === item.isFraud,
      findings: [],
      missed: [],
      category,
      categoryRight: right,
    },
  };
}

/** Gives what all answers at a place have in common. */
export function placeOf({ plan, index, day }: AnsweredAt) {
  return {
    profileId: 'simulated',
    sessionId: `day-${day}`,
    index,
    answeredAt: FIRST_DAY_MS + day * MS_PER_DAY + index * 60_000,
    taskVersion: 1,
    plan,
  };
}
