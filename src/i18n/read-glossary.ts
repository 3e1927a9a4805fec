import type { Language } from '@/core/kernel/language';
import type { TermId } from './glossary-terms';

/** The texts of all terms in one language. */
export type GlossaryTexts = Readonly<Record<TermId, { readonly term: string; readonly definition: string }>>;

const FILES: Readonly<Record<Language, () => Promise<{ readonly default: GlossaryTexts }>>> = {
  en: () => import('./locales/en/glossary.json'),
  fr: () => import('./locales/fr/glossary.json'),
  ar: () => import('./locales/ar/glossary.json'),
};

const reading = new Map<Language, Promise<GlossaryTexts>>();

/** Reads the glossary of a language, which need not be the one in use; each is read once. */
export function readGlossary(language: Language): Promise<GlossaryTexts> {
  const known = reading.get(language);
  if (known) return known;
  const asked = FILES[language]().then((file) => file.default);
  reading.set(language, asked);
  asked.catch(() => reading.delete(language));
  return asked;
}
