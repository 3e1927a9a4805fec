import { describe, expect, it } from 'vitest';
import { dayAround } from './day-around';

const HOUR = 3_600_000;

describe('dayAround', () => {
  it.each([
    { zone: 'Europe/Paris', noon: Date.UTC(2026, 2, 29, 12), hours: 23, why: 'clocks go forward' },
    { zone: 'Europe/Paris', noon: Date.UTC(2026, 9, 25, 12), hours: 25, why: 'clocks go back' },
    { zone: 'Asia/Kathmandu', noon: Date.UTC(2026, 5, 1, 12), hours: 24, why: 'a zone off the hour' },
  ])('is $hours hours long in $zone when $why', ({ zone, noon, hours }) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;

    const { begins, ends } = dayAround(noon);

    process.env['TZ'] = before;
    expect((ends - begins) / HOUR).toBe(hours);
    expect(begins).toBeLessThanOrEqual(noon);
    expect(ends).toBeGreaterThan(noon);
  });
});
