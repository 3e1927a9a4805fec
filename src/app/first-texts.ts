/** The texts of the first screen, with the name of the picture that it shows; the build joins those of a language in one file. */
export const FIRST_TEXTS = ['common', 'home', 'profiles', 'settings', 'examination'] as const;
