import type { Migration } from './migration';

/** How far each person has come in each lesson. */
export const LESSON_PROGRESS: Migration = {
  version: 5,
  stores: { lessonProgress: '[profileId+lesson], profileId' },
  upgrade: null,
};
