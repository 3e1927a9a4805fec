/** The task kinds that exist; each is one folder here and one among the exercises, both of this name. */
export const TASK_KINDS = [
  'sort',
  'mark',
  'choose-light',
  'name-technique',
  'compare-reference',
  'face-then-data',
  'classify',
  'ask-to-feel',
  'mrz',
  'travel-history',
  'face-pair',
  'morph-pair',
  'dossier',
  'order-steps',
  'scenario',
  'referral-reason',
  'choice',
] as const;

/** One task kind. */
export type TaskKind = (typeof TASK_KINDS)[number];

/** Tells whether a text names a task kind. */
export function isTaskKind(text: string): text is TaskKind {
  return TASK_KINDS.some((kind) => kind === text);
}
