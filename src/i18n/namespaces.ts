/** The locale files of a language, each loaded when a screen first needs it. */
export const NAMESPACES = [
  'common',
  'home',
  'profiles',
  'practice',
  'skills',
  'summary',
  'progress',
  'tests',
  'cohort',
  'data',
  'settings',
  'about',
  'reference',
  'glossary',
  'examination',
  'facts',
  'studio',
  'exercise',
  'task-classify',
  'task-sort',
  'task-places',
  'task-choose-light',
  'task-name-technique',
  'task-face-then-data',
  'task-ask-to-feel',
] as const;

/** One locale file. */
export type Namespace = (typeof NAMESPACES)[number];
