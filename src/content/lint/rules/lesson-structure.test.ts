import { expect, test } from 'vitest';
import { lessonText, lintLesson } from '../../../../tests/support/lessons';

test.each([
  ['fr', '- Une liste'],
  ['ar', '- قائمة'],
  ['fr', 'Des mots avec un [filigrane](term:watermark).'],
  ['ar', 'كلمات مع [علامة](term:watermark).'],
] as const)('refuses a translation with other parts than the English text (%s)', (language, paragraph) => {
  const problems = lintLesson({ texts: { [language]: lessonText(language, paragraph) } });

  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'lesson.structure-differs', file: `lessons/sample/${language}.md` }),
  );
});
