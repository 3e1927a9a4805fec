import { expect, test } from 'vitest';
import { LANGUAGES } from '@/core/kernel/language';
import { lessonText, lintLesson } from '../../../../tests/support/lessons';

test.each(LANGUAGES)('refuses a source that the text in %s does not name', (language) => {
  const text = lessonText(language, 'X').replace(' [](source:study)', '');

  const problems = lintLesson({ texts: { [language]: text } });

  expect(problems).toContainEqual(
    expect.objectContaining({
      code: 'lesson.not-used',
      path: 'sources.study',
      file: `lessons/sample/${language}.md`,
    }),
  );
});

test('refuses a specimen and an activity that stand nowhere', () => {
  const problems = lintLesson({
    facts: {
      specimens: {
        passport: { recipe: { modelSet: ['UTO-AO-01001'], seed: 1 } },
        other: { recipe: { modelSet: ['UTO-AO-01001'], seed: 2 } },
      },
      activities: { sort: { kind: 'sort', seed: 1 }, mark: { kind: 'mark', seed: 1 } },
    },
  });

  expect(problems.filter(({ code }) => code === 'lesson.not-used').map(({ path }) => path)).toEqual(
    LANGUAGES.flatMap(() => ['specimens.other', 'activities.mark']),
  );
});
