import { expect, test } from 'vitest';
import { LANGUAGES } from '@/core/kernel/language';
import { lessonText, lintLesson } from '../../../../tests/support/lessons';

test('refuses a lesson with too little to handle and to do', () => {
  const found = lintLesson({})
    .filter(({ code }) => code === 'lesson.incomplete')
    .map((problem) => problem.found);

  expect(found).toEqual(['1 of 4 specimens to handle', '1 of 3 activities']);
});

test('refuses a lesson that does not end with a check', () => {
  const texts = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      lessonText(language, '![Sort](activity:sort)').replace(/!\[Sort[^!]*$/, 'End.'),
    ]),
  );

  expect(lintLesson({ texts })).toContainEqual(
    expect.objectContaining({ code: 'lesson.incomplete', found: 'a check at the end' }),
  );
});
