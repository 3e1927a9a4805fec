/** The locale files of a language, each loaded when a screen first needs it. */
export const NAMESPACES = [
  'common',
  'home',
  'profiles',
  'practice',
  'summary',
  'progress',
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
] as const;

/** One locale file. */
export type Namespace = (typeof NAMESPACES)[number];
