import { expect, test } from 'vitest';
import { lessonText, lintLesson } from '../../../../tests/support/lessons';

test.each([
  ['en', 'Here is how to remove the film.'],
  ['en', 'The film can be lifted with heat.'],
  ['fr', 'Voici comment décoller le film.'],
  ['fr', 'Le portrait peut être remplacé avec une lame.'],
  ['ar', 'هنا كيفية إزالة الرقاقة.'],
  ['ar', 'يمكن نزعها باستخدام أداة.'],
] as const)('refuses words that tell how a document is forged (%s)', (language, paragraph) => {
  const problems = lintLesson({ texts: { [language]: lessonText(language, paragraph) } });

  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'lesson.how-to-forge', file: `lessons/sample/${language}.md` }),
  );
});

test.each([
  ['en', 'A film that was lifted does not lie flat.'],
  ['fr', 'Un film qui a été soulevé ne repose plus à plat.'],
  ['ar', 'الرقاقة التي رُفعت لا تستلقي مستوية.'],
] as const)('takes words that tell how it shows (%s)', (language, paragraph) => {
  const problems = lintLesson({ texts: { [language]: lessonText(language, paragraph) } });

  expect(problems.map(({ code }) => code)).not.toContain('lesson.how-to-forge');
});

test.each([
  ['en', 'Here is how to remove the film.'],
  ['fr', 'Voici comment décoller le film.'],
  ['ar', 'هنا كيفية إزالة الرقاقة.'],
] as const)('refuses them in every line of a task, also in a wrong answer (%s)', (language, wrong) => {
  const problems = lintLesson({ task: { [language]: { wrong } } });

  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'lesson.how-to-forge', file: `lessons/tasks/sample/${language}.json` }),
  );
});
