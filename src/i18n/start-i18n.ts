import i18next, { type i18n } from 'i18next';
import resourcesToBackend from 'i18next-resources-to-backend';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language } from '@/core/kernel/language';
import type { Namespace } from './namespaces';

/**
 * Starts the texts in one language and loads the given namespaces of it; others follow when a screen asks.
 * The page's `lang` and `dir` follow every change of language.
 */
export async function startI18n(language: Language, namespaces: readonly Namespace[]): Promise<i18n> {
  const instance = i18next.createInstance();
  instance.on('languageChanged', (code) => {
    document.documentElement.lang = code;
    document.documentElement.dir = instance.dir(code);
  });
  await instance
    .use(initReactI18next)
    .use(resourcesToBackend((code: string, namespace: string) => import(`./locales/${code}/${namespace}.json`)))
    .init({
      lng: language,
      supportedLngs: [...LANGUAGES],
      fallbackLng: false,
      ns: namespaces,
      defaultNS: 'common',
      interpolation: { escapeValue: false },
    });
  return instance;
}
