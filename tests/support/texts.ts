import { readdirSync, readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import type { Language } from '@/core/kernel/language';

/** Gives a text of the interface by its key with its namespace, such as `examination:naming.save`. */
export type Texts = (key: string, values?: Readonly<Record<string, unknown>>) => string;

const LOCALES = 'src/i18n/locales';

/** Reads all texts of a language from the disk, so that a test can name what a person reads. */
export function readTexts(language: Language): Texts {
  const namespaces = readdirSync(`${LOCALES}/${language}`).map((file) => file.replace(/\.json$/, ''));
  const texts = createInstance();
  void texts.init({
    lng: language,
    ns: namespaces,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: {
      [language]: Object.fromEntries(
        namespaces.map((name) => [name, JSON.parse(readFileSync(`${LOCALES}/${language}/${name}.json`, 'utf8'))]),
      ),
    },
  });
  const translate = texts.t as (key: string, values: Readonly<Record<string, unknown>>) => string;
  return (key, values = {}) => {
    if (!texts.exists(key, values)) throw new Error(`there is no text ${key}`);
    return translate(key, values);
  };
}
