import { expect, test } from 'vitest';
import { lintLesson } from '../../../../tests/support/lessons';

const names = { en: 'A name', fr: 'Un nom', ar: 'اسم' };

test('refuses a course that names a lesson which does not exist, or one twice', () => {
  const problems = lintLesson({ course: { title: names, lead: names, lessons: ['sample', 'gone', 'sample'] } });

  expect(problems.filter(({ code }) => code === 'lesson.dead-link').map(({ path }) => path)).toEqual([
    'lessons[1]',
    'lessons[2]',
  ]);
});

test('refuses a lesson that is in no course', () => {
  const problems = lintLesson({ course: { title: names, lead: names, lessons: ['gone'] } });

  expect(problems).toContainEqual(expect.objectContaining({ code: 'lesson.in-no-course', found: 'sample' }));
});
