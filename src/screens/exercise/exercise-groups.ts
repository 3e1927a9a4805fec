import type { TaskKind } from '@/core/tasks/task-kind';

/** What kinds of exercise are about, in the order in which they are listed. */
export const EXERCISE_GROUPS = ['document', 'people', 'data', 'decision'] as const;

/** One group. */
export type ExerciseGroup = (typeof EXERCISE_GROUPS)[number];

/** The group of every kind; within a group the kinds stand in this order. */
export const GROUP_OF_KIND: Readonly<Record<TaskKind, ExerciseGroup>> = {
  sort: 'document',
  mark: 'document',
  'choose-light': 'document',
  'compare-reference': 'document',
  'name-technique': 'document',
  'ask-to-feel': 'document',
  'face-pair': 'people',
  'morph-pair': 'people',
  'face-then-data': 'people',
  mrz: 'data',
  'travel-history': 'data',
  dossier: 'data',
  classify: 'decision',
  scenario: 'decision',
  'order-steps': 'decision',
  'referral-reason': 'decision',
  choice: 'decision',
};
