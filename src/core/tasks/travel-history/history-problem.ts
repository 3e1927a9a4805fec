import type { Category } from '@/core/fraud/evidence';

/** What can be the matter with the stamps of a passport; `in-order` is nothing. */
export const HISTORY_PROBLEMS = [
  'in-order',
  'stay-in-stay',
  'before-issue',
  'other-post',
  'other-years',
  'overstay',
  'missing-exit',
] as const;

/** One such matter. */
export type HistoryProblem = (typeof HISTORY_PROBLEMS)[number];

/**
 * What each would mean under article 3. A stay that was too long concerns the entry rules, and a stamp that is missing is a
 * question to ask: neither makes a document fraudulent.
 */
export const CATEGORY_OF_PROBLEM: Readonly<Record<HistoryProblem, Category>> = {
  'in-order': 'none',
  'stay-in-stay': '3c',
  'before-issue': '3c',
  'other-post': '3a',
  'other-years': '3a',
  overstay: 'none',
  'missing-exit': 'none',
};
