import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '@/core/kernel/language';
import type { LocalText } from '@/core/tasks/authored/authored-task';

/** Gives the language of authored texts: that of the interface, or English where authors do not write in it. */
export function useTaskLanguage(): Language {
  const { i18n } = useTranslation();
  return LANGUAGES.find((language) => language === i18n.language) ?? 'en';
}

/** Gives the function that picks an authored text in the language of the interface. */
export function useLocalText(): (text: LocalText) => string {
  const language = useTaskLanguage();
  return useCallback((text) => text[language], [language]);
}
