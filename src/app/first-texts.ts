/** The texts of the first screen; the build joins those of a language in one file. */
export const FIRST_TEXTS = ['common', 'home', 'skills', 'profiles', 'settings'] as const;
