import { lazy } from 'react';
import type { TaskKind } from '@/core/tasks/task-kind';
import type { ExerciseView } from './exercise-view';

/** The view of every kind, fetched when one is first done. */
export const EXERCISE_VIEWS: { readonly [K in TaskKind]: ExerciseView<K> } = {
  classify: lazy(async () => ({ default: (await import('./classify/classify-exercise')).ClassifyExercise })),
};
