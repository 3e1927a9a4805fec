import { describe, expect, it } from 'vitest';
import { itemsInTime } from './items-in-time';

function aWeek(period: number, answers: number, seconds: number) {
  return { grain: 'week', period, answers, elapsedMs: answers * seconds * 1000 } as const;
}

describe('itemsInTime', () => {
  it('holds ten minutes for ten items while nobody knows how fast somebody is', () => {
    expect(itemsInTime(10, [])).toBe(10);
  });

  it.each([
    { seconds: 20, items: 16, why: 'a quick one gets more, but no more than tires' },
    { seconds: 60, items: 8, why: 'a minute for an examination, and what is told' },
    { seconds: 300, items: 6, why: 'a slow one gets fewer, but enough to mix' },
  ])('gives $items items at $seconds s: $why', ({ seconds, items }) => {
    expect(itemsInTime(10, [aWeek(2900, 400, seconds)])).toBe(items);
  });

  it('goes by the latest weeks alone, in whatever order they come', () => {
    const latest = [2901, 2902, 2903, 2904].map((period) => aWeek(period, 100, 60));
    const begun = aWeek(2800, 5000, 200);

    expect(itemsInTime(10, [begun, ...latest])).toBe(itemsInTime(10, latest));
  });

  it('counts weeks, and not what else is counted of the same answers', () => {
    expect(itemsInTime(10, [{ ...aWeek(0, 9000, 200), grain: 'all' }])).toBe(10);
  });
});
