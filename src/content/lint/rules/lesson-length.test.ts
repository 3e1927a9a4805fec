import { expect, test } from 'vitest';
import { LANGUAGES } from '@/core/kernel/language';
import { lessonText, lintLesson } from '../../../../tests/support/lessons';

test.each(LANGUAGES)('refuses a text in %s that takes much longer than is stated', (language) => {
  const problems = lintLesson({ texts: { [language]: lessonText(language, 'kalima '.repeat(3000)) } });

  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'lesson.length', file: `lessons/sample/${language}.md` }),
  );
});

test('takes a text that takes about as long as is stated', () => {
  const texts = {
    en: lessonText('en', 'word '.repeat(700)),
    fr: lessonText('fr', 'mot '.repeat(700)),
    ar: lessonText('ar', 'كلمة '.repeat(520)),
  };

  expect(lintLesson({ texts }).map(({ code }) => code)).not.toContain('lesson.length');
});
