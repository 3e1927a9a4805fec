import { expect, test } from 'vitest';
import { lessonText, lintLesson } from '../../../../tests/support/lessons';

test.each([
  ['en', '[x](lesson:gone)'],
  ['en', '[x](feature:gone)'],
  ['en', '[x](model:XXX-AO-00001)'],
  ['en', 'A [](source:gone).'],
  ['fr', '[x](lesson:gone)'],
  ['fr', '[x](feature:gone)'],
  ['fr', '[x](model:XXX-AO-00001)'],
  ['fr', 'A [](source:gone).'],
  ['ar', '[x](lesson:gone)'],
  ['ar', '[x](feature:gone)'],
  ['ar', '[x](model:XXX-AO-00001)'],
  ['ar', 'A [](source:gone).'],
] as const)('refuses a link to what does not exist (%s)', (language, paragraph) => {
  const problems = lintLesson({ texts: { [language]: lessonText(language, paragraph) } });

  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'lesson.dead-link', file: `lessons/sample/${language}.md` }),
  );
});
