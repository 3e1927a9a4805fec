import type { ComponentType } from 'react';
import type { TaskKind } from '@/core/tasks/task-kind';
import { arriving } from '@/ui/arriving';
import { Skeleton } from '@/ui/skeleton';
import type { ExerciseView } from './exercise-view';

const view = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  arriving(load, <Skeleton height="24rem" />);

/** The view of every kind, fetched when one is first done. */
export const EXERCISE_VIEWS: { readonly [K in TaskKind]: ExerciseView<K> } = {
  sort: view(async () => (await import('./sort/sort-exercise')).SortExercise),
  mark: view(async () => (await import('./mark/mark-exercise')).MarkExercise),
  'choose-light': view(async () => (await import('./choose-light/choose-light-exercise')).ChooseLightExercise),
  'name-technique': view(async () => (await import('./name-technique/name-technique-exercise')).NameTechniqueExercise),
  'compare-reference': view(
    async () => (await import('./compare-reference/compare-reference-exercise')).CompareReferenceExercise,
  ),
  'face-then-data': view(async () => (await import('./face-then-data/face-then-data-exercise')).FaceThenDataExercise),
  classify: view(async () => (await import('./classify/classify-exercise')).ClassifyExercise),
  'ask-to-feel': view(async () => (await import('./ask-to-feel/ask-to-feel-exercise')).AskToFeelExercise),
  mrz: view(async () => (await import('./mrz/mrz-exercise')).MrzExercise),
  'travel-history': view(async () => (await import('./travel-history/travel-history-exercise')).TravelHistoryExercise),
  'face-pair': view(async () => (await import('./face-pair/face-pair-exercise')).FacePairExercise),
  'morph-pair': view(async () => (await import('./morph-pair/morph-pair-exercise')).MorphPairExercise),
  dossier: view(async () => (await import('./dossier/dossier-exercise')).DossierExercise),
  'order-steps': view(async () => (await import('./order-steps/order-steps-exercise')).OrderStepsExercise),
  scenario: view(async () => (await import('./scenario/scenario-exercise')).ScenarioExercise),
  'referral-reason': view(
    async () => (await import('./referral-reason/referral-reason-exercise')).ReferralReasonExercise,
  ),
  choice: view(async () => (await import('./choice/choice-exercise')).ChoiceExercise),
};
