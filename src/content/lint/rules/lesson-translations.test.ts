import { expect, test } from 'vitest';
import { LANGUAGES } from '@/core/kernel/language';
import { lintLesson } from '../../../../tests/support/lessons';

test.each(LANGUAGES)('refuses a lesson that is not written in %s', (language) => {
  const problems = lintLesson({ texts: { [language]: null } });

  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'lesson.translation-missing', file: `lessons/sample/${language}.md` }),
  );
});

test.each(LANGUAGES)('refuses a course without a title in %s', (language) => {
  const names = Object.fromEntries(LANGUAGES.filter((one) => one !== language).map((one) => [one, 'A name']));

  const problems = lintLesson({ course: { title: names, lead: names, lessons: ['sample'] } });

  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'lesson.translation-missing', path: `title.${language}` }),
  );
});
