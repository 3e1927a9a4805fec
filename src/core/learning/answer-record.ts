import type { Answer } from '@/core/examination/answer';
import type { Category, Evidence } from '@/core/fraud/evidence';
import type { Score } from '@/core/scoring/score';
import type { Strength } from './difficulty';
import type { SessionPlan } from './session-plan';

/** Version of the stored shape of an answer. */
export const ANSWER_RECORD_VERSION = 1;

/** Version of the task and its scoring rules; goes up when an equal answer would be scored otherwise. */
export const TASK_VERSION = 1;

/** What of a piece of evidence is needed to say later what was missed, and under which light it shows. */
export type ToldEvidence = Pick<Evidence, 'id' | 'sign' | 'category' | 'feature' | 'lights'>;

/**
 * What of the key the learner was told after the answer, so that progress needs no specimen again. `strength` is how
 * plainly it showed, null where nothing was done; answers that were stored before it was measured have none.
 */
export interface Told {
  readonly fraudulent: boolean;
  readonly category: Category;
  readonly interventions: readonly string[];
  readonly subtlety: number;
  readonly strength?: Strength | null;
  readonly modelCodes: readonly string[];
  readonly evidence: readonly ToldEvidence[];
}

/**
 * One answer as it is stored for ever: appended, never changed. Session and index name it.
 * `index` counts from 0; `answeredAt` is in milliseconds since 1970 UTC; the content version is the plan's.
 */
export interface AnswerRecord {
  readonly version: typeof ANSWER_RECORD_VERSION;
  readonly profileId: string;
  readonly sessionId: string;
  readonly index: number;
  readonly answeredAt: number;
  readonly taskVersion: number;
  readonly plan: SessionPlan;
  readonly answer: Answer;
  readonly told: Told;
  readonly score: Score;
}
