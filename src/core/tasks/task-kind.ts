/** The task kinds that exist; each is one folder here and one among the exercises, both of this name. */
export const TASK_KINDS = [
  'sort',
  'mark',
  'choose-light',
  'name-technique',
  'compare-reference',
  'mrz',
  'travel-history',
  'face-pair',
  'morph-pair',
  'face-then-data',
  'dossier',
  'classify',
  'order-steps',
  'scenario',
  'referral-reason',
  'ask-to-feel',
  'choice',
] as const;

/** One task kind. */
export type TaskKind = (typeof TASK_KINDS)[number];
