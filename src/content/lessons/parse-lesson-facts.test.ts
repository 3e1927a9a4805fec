import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseLessonFacts } from './parse-lesson-facts';

function withActivity(activity: unknown) {
  const facts: Record<string, unknown> = JSON.parse(readFileSync('lessons/how-to-look/lesson.json', 'utf8'));
  return parseLessonFacts({ ...facts, activities: { one: activity } });
}

test('an activity names a task kind that exists, with parameters that it takes', () => {
  expect(withActivity({ kind: 'mark', seed: 1, params: { subtlety: 2 } })).toMatchObject({
    ok: true,
    value: { activities: { one: { kind: 'mark', seed: 1, params: { subtlety: 2 } } } },
  });
});

test.each([
  ['a kind that does not exist', { kind: 'guess', seed: 1 }],
  ['parameters that the kind does not take', { kind: 'mark', seed: 1, params: { subtlety: 9 } }],
])('refuses %s', (_what, activity) => {
  expect(withActivity(activity)).toMatchObject({
    ok: false,
    problem: [{ code: 'lesson.activity', path: 'activities.one' }],
  });
});
