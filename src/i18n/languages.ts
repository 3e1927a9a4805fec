/** The languages everything is written in; each names itself. */
export const LANGUAGE_NAMES = { en: 'English', fr: 'Français', ar: 'العربية' } as const;

/** The code of one language of the interface. */
export type Language = keyof typeof LANGUAGE_NAMES;

/** The codes of the languages of the interface. */
export const LANGUAGE_CODES = ['en', 'fr', 'ar'] as const satisfies readonly Language[];

/** Picks the first preferred language (BCP 47 tags, best first) that the interface has; English where none is. */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const code = tag.toLowerCase().split('-')[0];
    const language = LANGUAGE_CODES.find((one) => one === code);
    if (language) return language;
  }
  return 'en';
}
