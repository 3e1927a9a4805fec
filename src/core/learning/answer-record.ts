import type { Answer } from '@/core/examination/answer';
import type { Category, Evidence } from '@/core/fraud/evidence';
import type { Score } from '@/core/scoring/score';
import type { TaskKind } from '@/core/tasks/task-kind';
import type { TaskScore } from '@/core/tasks/task-score';
import type { Strength } from './difficulty';
import type { SessionPlan } from './session-plan';
import type { SkillName } from './skill';
import { skillOf } from './skill-of';

/** Newest version of the stored shape of an answer: 2 names the skill, and may be an exercise. */
export const ANSWER_RECORD_VERSION = 2;

/** Version of the task and its scoring rules; goes up when an equal answer would be scored otherwise. */
export const TASK_VERSION = 1;

/** What of a piece of evidence is needed to say later what was missed, and under which light it shows. */
export type ToldEvidence = Pick<Evidence, 'id' | 'sign' | 'category' | 'feature' | 'lights'>;

/**
 * What of the key the learner was told after the answer, so that progress needs no specimen again. `strength` is how
 * plainly it showed, null where nothing was done; answers that were stored before it was measured have none. `itemRating`
 * is how hard the item was held to be when it was planned, in logits; left out where nobody rated it.
 */
export interface Told {
  readonly fraudulent: boolean;
  readonly category: Category;
  readonly interventions: readonly string[];
  readonly subtlety: number;
  readonly strength?: Strength | null;
  readonly itemRating?: number | undefined;
  readonly modelCodes: readonly string[];
  readonly evidence: readonly ToldEvidence[];
}

/** Who answered where two people work at one device: the person of the profile, the other one, or both together. */
export const ANSWERERS = ['self', 'partner', 'both'] as const;

/** One of these. */
export type Answerer = (typeof ANSWERERS)[number];

/**
 * What all answers have in common. Session and index name an answer; `index` counts from 0; `answeredAt` is in
 * milliseconds since 1970 UTC; the content version is the plan's, whose standing is kept with the session alone. `by` is
 * left out where the person of the profile answered.
 */
interface AnsweredItem {
  readonly profileId: string;
  readonly sessionId: string;
  readonly index: number;
  readonly answeredAt: number;
  readonly taskVersion: number;
  readonly plan: SessionPlan;
  readonly by?: Answerer | undefined;
}

/** The answer to a whole examination; those of version 1 do not name their skill. */
export interface ExaminationRecord extends AnsweredItem {
  readonly version: 1 | typeof ANSWER_RECORD_VERSION;
  readonly skill?: SkillName | undefined;
  readonly answer: Answer;
  readonly told: Told;
  readonly score: Score;
}

/** The answer to an exercise; `input` is what the learner did, in the shape its kind gives it, and `elapsedMs` as in `Answer`. */
export interface ExerciseRecord extends AnsweredItem {
  readonly version: typeof ANSWER_RECORD_VERSION;
  readonly skill: SkillName;
  readonly task: TaskKind;
  readonly input: unknown;
  readonly elapsedMs: number;
  readonly told: ExerciseTold;
  readonly score: TaskScore;
}

/** As `Told`; an exercise that shows no specimen has no truth and no category. */
export type ExerciseTold = Omit<Told, 'fraudulent' | 'category'> & {
  readonly fraudulent: boolean | null;
  readonly category: Category | null;
};

/** One answer as it is stored for ever: appended, never changed. */
export type AnswerRecord = ExaminationRecord | ExerciseRecord;

/** Tells an exercise from a whole examination. */
export function isExercise(record: AnswerRecord): record is ExerciseRecord {
  return 'task' in record;
}

/** Tells a whole examination from an exercise. */
export function isExamination(record: AnswerRecord): record is ExaminationRecord {
  return !isExercise(record);
}

/** Gives the skill an answer counts for; that of an answer of version 1 follows from what was done. */
export function skillOfAnswer(record: AnswerRecord): SkillName {
  return record.skill ?? skillOf(record.told.interventions);
}

/** Gives the time an answer took, in milliseconds. */
export function elapsedOf(record: AnswerRecord): number {
  return isExercise(record) ? record.elapsedMs : record.answer.elapsedMs;
}
