import type { Answer } from '@/core/examination/answer';
import { type ExaminationRecord, TASK_VERSION } from '@/core/learning/answer-record';
import { answererOf } from '@/core/learning/session-load';
import type { SessionPlan } from '@/core/learning/session-plan';
import type { SessionRecord } from '@/core/learning/session-record';
import { skillOf } from '@/core/learning/skill-of';
import type { Feedback, PublicSpecimen } from '@/examiner/contract';
import { answeredItem } from './answered-item';

/** Makes the record of an answer from what the learner did and what the examiner then told. */
export function answerRecordOf(given: {
  readonly session: SessionRecord;
  readonly specimen: Pick<PublicSpecimen, 'modelCodes'>;
  readonly index: number;
  readonly answeredAt: number;
  readonly answer: Answer;
  readonly feedback: Feedback;
}): ExaminationRecord {
  const { session, feedback } = given;
  return {
    ...answeredItem(session, given.index, given.answeredAt),
    taskVersion: TASK_VERSION,
    skill: skillOf(feedback.interventions),
    ...byOf(session.plan, given.index),
    answer: given.answer,
    told: {
      fraudulent: feedback.fraudulent,
      category: feedback.category,
      interventions: feedback.interventions,
      subtlety: feedback.subtlety,
      strength: feedback.strength,
      ...(feedback.itemRating === undefined ? {} : { itemRating: feedback.itemRating }),
      modelCodes: given.specimen.modelCodes,
      evidence: feedback.evidence.map(({ id, sign, category, feature, lights }) => ({
        id,
        sign,
        category,
        feature,
        lights,
      })),
    },
    score: feedback.score,
  };
}

function byOf(plan: SessionPlan, index: number): Pick<ExaminationRecord, 'by'> {
  const by = answererOf(plan, index);
  return by === 'self' ? {} : { by };
}
