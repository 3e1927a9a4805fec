import { LANGUAGES, type Language } from '@/core/kernel/language';

/** The languages everything is written in; each names itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', ar: 'العربية' };

/** Picks the first preferred language (BCP 47 tags, best first) that the interface has; English where none is. */
export function pickLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const code = tag.toLowerCase().split('-')[0];
    const language = LANGUAGES.find((one) => one === code);
    if (language) return language;
  }
  return 'en';
}
