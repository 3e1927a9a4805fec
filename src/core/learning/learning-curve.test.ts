import { expect, it } from 'vitest';
import { weekOf } from './aggregate';
import { learningCurve, startOfWeek } from './learning-curve';
import type { WeekCount } from './progress';

function aWeek(week: number, answers: number): WeekCount {
  const half = answers / 2;
  return { week, answers, hits: half, misses: 0, falseAlarms: 0, correctAcceptances: half, elapsedMs: answers * 1000 };
}

it('joins weeks until a stretch holds twenty answers', () => {
  const curve = learningCurve([aWeek(10, 12), aWeek(11, 12), aWeek(14, 30), aWeek(15, 4)]);

  expect(curve.map(({ firstWeek, lastWeek, answers }) => [firstWeek, lastWeek, answers])).toEqual([
    [10, 11, 24],
    [14, 14, 30],
    [15, 15, 4],
  ]);
  expect(curve[0]).toMatchObject({ found: { value: 1 }, alarms: { value: 0 }, meanMs: 1000 });
});

it('has at most 24 points however long somebody has learnt, and loses no answer', () => {
  const weeks = Array.from({ length: 600 }, (_, week) => aWeek(week, 100 + (week % 7) * 20));
  const curve = learningCurve(weeks);

  expect(curve.length).toBeLessThanOrEqual(24);
  expect(curve.reduce((sum, { answers }) => sum + answers, 0)).toBe(
    weeks.reduce((sum, { answers }) => sum + answers, 0),
  );
});

it('draws nothing of nothing, and no rate without specimens of its kind', () => {
  expect(learningCurve([])).toEqual([]);
  expect(learningCurve([{ ...aWeek(3, 20), hits: 0 }])[0]?.found).toBeNull();
});

it('names the Monday on which a week begins', () => {
  const day = startOfWeek(2900) / 86_400_000;

  // The first day of 1970 was a Thursday, the fourth of the week.
  expect((day + 4) % 7).toBe(1);
  expect([weekOf(day), weekOf(day - 1)]).toEqual([2900, 2899]);
});
