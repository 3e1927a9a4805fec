import { expect, test } from 'vitest';
import { lessonText, lintLesson } from '../../../../tests/support/lessons';

test.each([
  ['en', 'A [thing](term:no-such-term).'],
  ['fr', 'Une [chose](term:no-such-term).'],
  ['ar', '[شيء](term:no-such-term).'],
] as const)('refuses a term that the glossary does not have (%s)', (language, paragraph) => {
  const problems = lintLesson({ texts: { [language]: lessonText(language, paragraph) } });

  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'lesson.unknown-term', file: `lessons/sample/${language}.md` }),
  );
});

test.each([
  ['en', 'A [mark](term:watermark).'],
  ['fr', 'Un [filigrane](term:watermark).'],
  ['ar', '[علامة](term:watermark).'],
] as const)('takes one that it has (%s)', (language, paragraph) => {
  const problems = lintLesson({ texts: { [language]: lessonText(language, paragraph) } });

  expect(problems.map(({ code }) => code)).not.toContain('lesson.unknown-term');
});
