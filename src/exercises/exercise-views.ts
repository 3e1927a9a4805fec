import { lazy } from 'react';
import type { TaskKind } from '@/core/tasks/task-kind';
import type { ExerciseView } from './exercise-view';

/** The view of every kind, fetched when one is first done. */
export const EXERCISE_VIEWS: { readonly [K in TaskKind]: ExerciseView<K> } = {
  sort: lazy(async () => ({ default: (await import('./sort/sort-exercise')).SortExercise })),
  mark: lazy(async () => ({ default: (await import('./mark/mark-exercise')).MarkExercise })),
  'choose-light': lazy(async () => ({
    default: (await import('./choose-light/choose-light-exercise')).ChooseLightExercise,
  })),
  'name-technique': lazy(async () => ({
    default: (await import('./name-technique/name-technique-exercise')).NameTechniqueExercise,
  })),
  'compare-reference': lazy(async () => ({
    default: (await import('./compare-reference/compare-reference-exercise')).CompareReferenceExercise,
  })),
  'face-then-data': lazy(async () => ({
    default: (await import('./face-then-data/face-then-data-exercise')).FaceThenDataExercise,
  })),
  classify: lazy(async () => ({ default: (await import('./classify/classify-exercise')).ClassifyExercise })),
  'ask-to-feel': lazy(async () => ({
    default: (await import('./ask-to-feel/ask-to-feel-exercise')).AskToFeelExercise,
  })),
  mrz: lazy(async () => ({
    default: (await import('./mrz/mrz-exercise')).MrzExercise,
  })),
  'travel-history': lazy(async () => ({
    default: (await import('./travel-history/travel-history-exercise')).TravelHistoryExercise,
  })),
  'face-pair': lazy(async () => ({
    default: (await import('./face-pair/face-pair-exercise')).FacePairExercise,
  })),
  'morph-pair': lazy(async () => ({
    default: (await import('./morph-pair/morph-pair-exercise')).MorphPairExercise,
  })),
  dossier: lazy(async () => ({
    default: (await import('./dossier/dossier-exercise')).DossierExercise,
  })),
  'order-steps': lazy(async () => ({
    default: (await import('./order-steps/order-steps-exercise')).OrderStepsExercise,
  })),
  scenario: lazy(async () => ({
    default: (await import('./scenario/scenario-exercise')).ScenarioExercise,
  })),
  'referral-reason': lazy(async () => ({
    default: (await import('./referral-reason/referral-reason-exercise')).ReferralReasonExercise,
  })),
  choice: lazy(async () => ({
    default: (await import('./choice/choice-exercise')).ChoiceExercise,
  })),
};
