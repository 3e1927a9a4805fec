import { expect, test } from 'vitest';
import { lessonText, lintLesson } from '../../../../tests/support/lessons';

test.each([
  ['en', 'Officers missed 14% of them.'],
  ['fr', 'Les agents en ont manqué 14 %.'],
  ['ar', 'فوّت الموظفون 14% منها.'],
  ['ar', 'فوّت الموظفون ١٤٪ منها.'],
] as const)('refuses a number that claims something without a source (%s)', (language, paragraph) => {
  const problems = lintLesson({ texts: { [language]: lessonText(language, paragraph) } });

  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'lesson.no-source', file: `lessons/sample/${language}.md` }),
  );
});

test.each([
  ['en', 'Officers missed 14% of them [](source:study).'],
  ['en', 'See article 3, steps 4 to 6, at 10× and 365 nm.'],
  ['fr', 'Les agents en ont manqué 14 % [](source:study).'],
  ['fr', 'Voir l’article 3 et les étapes 4 à 6.'],
  ['ar', 'فوّت الموظفون 14% منها [](source:study).'],
  ['ar', 'انظر المادة 3.'],
] as const)('takes a number with its source, and numbers that claim nothing (%s)', (language, paragraph) => {
  const problems = lintLesson({ texts: { [language]: lessonText(language, paragraph) } });

  expect(problems.map(({ code }) => code)).not.toContain('lesson.no-source');
});
