import { expect, test } from 'vitest';
import { lessonText, lintLesson } from '../../../../tests/support/lessons';

test.each([
  ['en', '![](picture:passport "Caption.")'],
  ['fr', '![](picture:passport "Caption.")'],
  ['ar', '![](picture:passport "Caption.")'],
  ['en', '![The same words in both](picture:passport "The same words in both")'],
  ['fr', '![The same words in both](picture:passport "The same words in both")'],
  ['ar', '![The same words in both](picture:passport "The same words in both")'],
] as const)('refuses a specimen without words for what is to be seen (%s)', (language, paragraph) => {
  const problems = lintLesson({ texts: { [language]: lessonText(language, paragraph) } });

  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'lesson.no-alternative', file: `lessons/sample/${language}.md` }),
  );
});
