import { type LintRule, problemIn } from '@/content/lint/content-set';

/** Every lesson is written in every language, and every course is named in each. */
export const lessonTranslations: LintRule = {
  name: 'lesson-translations',
  check: ({ lessons, courses, known: { languages } }) => [
    ...lessons.flatMap(({ id, texts }) =>
      languages
        .filter((language) => !texts.has(language))
        .map((language) => problemIn(`lessons/${id}/${language}.md`, 'lesson.translation-missing', '', 'nothing')),
    ),
    ...courses.flatMap(({ file, value }) =>
      (['title', 'lead'] as const).flatMap((part) =>
        languages
          .filter((language) => (value[part][language] ?? '').trim() === '')
          .map((language) => problemIn(file, 'lesson.translation-missing', `${part}.${language}`, 'nothing')),
      ),
    ),
  ],
};
