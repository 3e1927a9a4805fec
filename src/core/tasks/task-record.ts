import { type AskToFeelShape, askToFeelTask } from './ask-to-feel/ask-to-feel-task';
import { type ChoiceShape, choiceTask } from './choice/choice-task';
import { type ChooseLightShape, chooseLightTask } from './choose-light/choose-light-task';
import { type ClassifyShape, classifyTask } from './classify/classify-task';
import { compareReferenceTask } from './compare-reference/compare-reference-task';
import { type DossierShape, dossierTask } from './dossier/dossier-task';
import { type FacePairShape, facePairTask } from './face-pair/face-pair-task';
import { type FaceThenDataShape, faceThenDataTask } from './face-then-data/face-then-data-task';
import { markTask } from './mark/mark-task';
import { type MorphPairShape, morphPairTask } from './morph-pair/morph-pair-task';
import { type MrzShape, mrzTask } from './mrz/mrz-task';
import { type NameTechniqueShape, nameTechniqueTask } from './name-technique/name-technique-task';
import { type OrderStepsShape, orderStepsTask } from './order-steps/order-steps-task';
import type { PlaceShape } from './places/place-shape';
import { type ReferralReasonShape, referralReasonTask } from './referral-reason/referral-reason-task';
import { type ScenarioShape, scenarioTask } from './scenario/scenario-task';
import { type SortShape, sortTask } from './sort/sort-task';
import type { TaskDefinition } from './task';
import type { TaskKind } from './task-kind';
import type { TaskScore } from './task-score';
import type { TaskTold } from './task-told';
import { type TravelHistoryShape, travelHistoryTask } from './travel-history/travel-history-task';

/** The types of every kind. */
export interface TaskShapes {
  readonly sort: SortShape;
  readonly mark: PlaceShape;
  readonly 'choose-light': ChooseLightShape;
  readonly 'name-technique': NameTechniqueShape;
  readonly 'compare-reference': PlaceShape;
  readonly 'face-then-data': FaceThenDataShape;
  readonly classify: ClassifyShape;
  readonly 'ask-to-feel': AskToFeelShape;
  readonly mrz: MrzShape;
  readonly 'travel-history': TravelHistoryShape;
  readonly 'face-pair': FacePairShape;
  readonly 'morph-pair': MorphPairShape;
  readonly dossier: DossierShape;
  readonly 'order-steps': OrderStepsShape;
  readonly scenario: ScenarioShape;
  readonly 'referral-reason': ReferralReasonShape;
  readonly choice: ChoiceShape;
}

/** Every task kind by its name. */
export const TASK_RECORD: { readonly [K in TaskKind]: TaskDefinition<TaskShapes[K]> } = {
  sort: sortTask,
  mark: markTask,
  'choose-light': chooseLightTask,
  'name-technique': nameTechniqueTask,
  'compare-reference': compareReferenceTask,
  'face-then-data': faceThenDataTask,
  classify: classifyTask,
  'ask-to-feel': askToFeelTask,
  mrz: mrzTask,
  'travel-history': travelHistoryTask,
  'face-pair': facePairTask,
  'morph-pair': morphPairTask,
  dossier: dossierTask,
  'order-steps': orderStepsTask,
  scenario: scenarioTask,
  'referral-reason': referralReasonTask,
  choice: choiceTask,
};

/** Asks for a task: the same request makes the same task for ever. */
export type TaskRequest<K extends TaskKind = TaskKind> = {
  readonly [P in K]: { readonly kind: P; readonly seed: number; readonly params: TaskShapes[P]['params'] };
}[K];

/** What a learner did with a task, ready or not. */
export type TaskInput<K extends TaskKind = TaskKind> = TaskShapes[K]['input'];

/**
 * What is told after the answer: the score with the version of its rules, the whole key for the feedback, and its summary,
 * which is kept with the answer.
 */
export interface TaskFeedback<K extends TaskKind = TaskKind> {
  readonly kind: K;
  readonly version: number;
  readonly score: TaskScore<TaskShapes[K]['reason']>;
  readonly key: TaskShapes[K]['key'];
  readonly told: TaskTold;
}

/** Tells whether feedback belongs to a task of a kind. */
export function isFeedbackOf<K extends TaskKind>(kind: K, feedback: TaskFeedback): feedback is TaskFeedback<K> {
  return feedback.kind === kind;
}
