/** The languages in which everything is written that a person reads. The first is the one that the others are measured by. */
export const LANGUAGES = ['en', 'fr', 'ar'] as const;

/** The code of one language. */
export type Language = (typeof LANGUAGES)[number];
