import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

type Language = 'fr' | 'ar';

/** Words that were in use beside the word of the glossary, or beside the one of docs/translations.md. */
const OUSTED: readonly { readonly language: Language; readonly idea: string; readonly other: RegExp }[] = [
  // 'Renvoi' is what happens to somebody who is sent back; nothing else may be called so.
  { language: 'fr', idea: 'orientation', other: /\brenvois?\b|renvoy\S* (?:en|à la|vers la) deuxième ligne/iu },
  { language: 'fr', idea: 'morphage', other: /\bmorph(?:e|es|ée?s?)\b/iu },
  { language: 'fr', idea: 'chiffre de contrôle composite', other: /chiffre (?:de contrôle )?global/iu },
  { language: 'ar', idea: 'European digits', other: /[٠-٩]/u },
  { language: 'ar', idea: 'صورة ممزوجة', other: /صور مدمجة|الصور المدمجة|الصورة المدمجة|صورة مدمجة/u },
  { language: 'ar', idea: 'مزورة', other: /احتيالي/u },
  { language: 'ar', idea: 'مزورة, written alike everywhere', other: /مزو[\u064e\u0651]/u },
  { language: 'ar', idea: 'عينة, written alike everywhere', other: /عيّن/u },
  { language: 'ar', idea: 'شريحة', other: /(?:توقيع|بيانات|قارئ|صورة|صمت|بلا) (?:ال)?رقاق|رقاقة (?:جواز|الجواز)/u },
  { language: 'ar', idea: 'المنطقة المقروءة آليًا', other: /منطقة (?:ال)?قراءة (?:ال)?آلية/u },
  { language: 'ar', idea: 'رمز الحشو', other: /علام(?:ة|ات) (?:ال)?ملء/u },
  { language: 'ar', idea: 'الشباك', other: /المنضدة|الكشك/u },
];

/** The glossary has an entry for a portrait that is printed into the page, which is called so in Arabic. */
const GLOSSARY_OF_ARABIC = join('src', 'i18n', 'locales', 'ar', 'glossary.json');

it.each(OUSTED)('$idea ($language) is the one word for its idea', ({ language, other }) => {
  const found = textsOf(language)
    .filter((file) => file !== GLOSSARY_OF_ARABIC)
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => other.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );

  expect(found).toEqual([]);
});

/** The locale files, lessons and authored tasks of a language; not the words that learners may write in a referral. */
function textsOf(language: Language): readonly string[] {
  const locales = join('src', 'i18n', 'locales', language);
  const lessons = readdirSync('lessons', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|[\\/])(?:fr|ar)\.(?:md|json)$/u.test(file) && !file.startsWith('referral-terms'))
    .filter((file) => file.includes(`${language}.`))
    .map((file) => join('lessons', file));
  return [...readdirSync(locales).map((file) => join(locales, file)), ...lessons];
}
