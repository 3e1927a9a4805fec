import type { KnownNames } from '@/content/lint/content-set';
import { LANGUAGES } from '@/core/kernel/language';
import { TERM_IDS } from '@/i18n/glossary-links';
import { FEATURE_KINDS } from '@/table/view/teaching/feature-facts';

/** The names that content may use and that are kept elsewhere. */
export const KNOWN_NAMES: KnownNames = {
  languages: LANGUAGES,
  terms: new Set(TERM_IDS),
  features: new Set(FEATURE_KINDS),
};
