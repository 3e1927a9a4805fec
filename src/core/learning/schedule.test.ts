import { describe, expect, it } from 'vitest';
import type { Grade, Review } from './review';
import { recallAt, scheduleOf } from './schedule';

const DAY = 86_400_000;

/** Reviews on given days after the first, all of the same grade. */
function reviews(days: readonly number[], grade: Grade = 3): readonly Review[] {
  return days.map((day, index) => ({ at: day * DAY, id: `s/${index}`, item: 'x', itemRating: 0, points: 1, grade }));
}

describe('scheduleOf', () => {
  it('has nothing to say without reviews', () => {
    expect(scheduleOf([])).toBeNull();
  });

  it('lets the intervals grow while a skill is kept, up to half a year', () => {
    const days = [0, 2, 8, 30, 110];
    const waits = days.map((_, at) => {
      const schedule = scheduleOf(reviews(days.slice(0, at + 1)));
      return schedule ? Math.round((schedule.dueAt - schedule.reviewedAt) / DAY) : 0;
    });

    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[0]).toBeGreaterThanOrEqual(1);
    expect(waits.at(-1)).toBe(180);
  });

  it('brings a skill back soon after it was missed', () => {
    const kept = scheduleOf(reviews([0, 2, 8, 30]));
    const lapsed = scheduleOf([...reviews([0, 2, 8]), ...reviews([30], 1)]);

    expect(lapsed?.dueAt).toBeLessThan(kept?.dueAt ?? 0);
    expect((lapsed?.dueAt ?? 0) - 30 * DAY).toBeLessThan(4 * DAY);
  });

  it('makes no difference between reviews of one sitting and one review of it', () => {
    const [once] = [scheduleOf(reviews([0, 3]))];
    const often = scheduleOf(reviews([0, 3, 3 + 1 / 1440, 3 + 2 / 1440]));

    expect((often?.stability ?? 0) / (once?.stability ?? 1)).toBeCloseTo(1, 1);
  });

  it('counts days of 24 hours, so that a summer night of 23 changes nothing worth an hour', () => {
    const plain = scheduleOf(reviews([0, 10]));
    const summer = scheduleOf(reviews([0, 10 - 1 / 24]));

    expect(Math.abs((summer?.stability ?? 0) - (plain?.stability ?? 0))).toBeLessThan(0.2);
  });
});

describe('recallAt', () => {
  it('is nine in ten when a skill falls due', () => {
    const schedule = scheduleOf(reviews([0, 4, 15]));

    expect(schedule && recallAt(schedule, schedule.dueAt)).toBeCloseTo(0.9, 1);
  });

  it('is whole while the clock stands before the last review', () => {
    const schedule = scheduleOf(reviews([0, 4]));

    expect(schedule && recallAt(schedule, -DAY)).toBe(1);
  });
});
