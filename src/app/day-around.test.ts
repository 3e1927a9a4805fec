import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateKeysOf } from '@/core/learning/aggregate';
import { DAILY_CAP } from '@/core/learning/session-load';
import { createPracticePlanner } from '@/state/practice-planner';
import { aDevice } from '../../tests/support/device';
import { anAnswer, aProfile, aSession } from '../../tests/support/records';
import { succeeded } from '../../tests/support/results';
import { dayAround } from './day-around';

const HOUR = 3_600_000;

/** Does something as a device in a zone would; zones are of the process. */
async function inZone<T>(zone: string, act: () => T | Promise<T>): Promise<T> {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return await act();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

const CHANGES = [
  { zone: 'Europe/Berlin', noon: Date.UTC(2026, 2, 29, 11), hours: 23, why: 'clocks go forward' },
  { zone: 'Europe/Berlin', noon: Date.UTC(2026, 9, 25, 11), hours: 25, why: 'clocks go back' },
  { zone: 'America/New_York', noon: Date.UTC(2026, 2, 8, 16), hours: 23, why: 'clocks go forward' },
  { zone: 'America/New_York', noon: Date.UTC(2026, 10, 1, 16), hours: 25, why: 'clocks go back' },
  { zone: 'Africa/Cairo', noon: Date.UTC(2025, 3, 25, 10), hours: 23, why: 'the day has no midnight' },
  { zone: 'Africa/Cairo', noon: Date.UTC(2025, 9, 30, 10), hours: 25, why: 'its last hour comes twice' },
  { zone: 'America/Havana', noon: Date.UTC(2025, 10, 2, 17), hours: 25, why: 'its midnight comes twice' },
  { zone: 'Australia/Lord_Howe', noon: Date.UTC(2025, 9, 5, 1), hours: 23.5, why: 'clocks go half an hour forward' },
  { zone: 'Australia/Lord_Howe', noon: Date.UTC(2025, 3, 6, 1), hours: 24.5, why: 'clocks go half an hour back' },
  { zone: 'Pacific/Apia', noon: Date.UTC(2011, 11, 29, 22), hours: 24, why: 'the day after it is skipped' },
  { zone: 'Pacific/Apia', noon: Date.UTC(2011, 11, 30, 22), hours: 24, why: 'the day before it was skipped' },
  { zone: 'Asia/Kathmandu', noon: Date.UTC(2026, 5, 1, 6), hours: 24, why: 'the zone is off the hour' },
] as const;

describe('dayAround', () => {
  it.each(CHANGES)('is $hours hours long in $zone when $why', async ({ zone, noon, hours }) => {
    const { begins, ends } = await inZone(zone, () => dayAround(noon));

    expect((ends - begins) / HOUR).toBe(hours);
    expect(begins).toBeLessThanOrEqual(noon);
    expect(ends).toBeGreaterThan(noon);
  });

  it.each(CHANGES)('leaves no instant of $zone outside a day, nor in two, when $why', async ({ zone, noon }) => {
    await inZone(zone, () => {
      fc.assert(
        fc.property(fc.integer({ min: -72 * HOUR, max: 72 * HOUR }), (off) => {
          const { begins, ends } = dayAround(noon + off);

          expect(begins).toBeLessThanOrEqual(noon + off);
          expect(ends).toBeGreaterThan(noon + off);
          expect(dayAround(begins)).toEqual({ begins, ends });
          expect(dayAround(ends - 1)).toEqual({ begins, ends });
          expect(dayAround(ends).begins).toBe(ends);
        }),
      );
    });
  });
});

describe('a day on which clocks change', () => {
  async function planAt(noon: number, answeredAt: readonly number[]) {
    const { profiles, sessions, answers } = aDevice().openTab();
    succeeded(await profiles.create(aProfile()));
    succeeded(await sessions.create(aSession({ plan: { ...aSession().plan, items: 100 } })));
    for (const [index, at] of answeredAt.entries()) {
      succeeded(await answers.append(anAnswer({ index, answeredAt: at })));
    }
    return succeeded(await createPracticePlanner({ profiles, answers, clock: () => noon, dayAround }).plan('ana'));
  }

  it.each(CHANGES)('counts in $zone its own answers towards the cap, to the millisecond, when $why', async (change) => {
    const { zone, noon } = change;
    const { begins, ends } = await inZone(zone, () => dayAround(noon));
    const own = Array.from({ length: DAILY_CAP - 1 }, (_, index) => begins + index);

    const plan = await inZone(zone, () => planAt(noon, [begins - 1, ...own, ends]));
    const full = await inZone(zone, () => planAt(noon, [begins - 1, ...own, ends - 1, ends]));

    expect(plan).toMatchObject({ answeredToday: DAILY_CAP - 1, enough: false });
    expect(full).toMatchObject({ answeredToday: DAILY_CAP, enough: true });
  });

  it.each(CHANGES)('calls due in $zone what falls due before it ends, and nothing later, when $why', async (change) => {
    const { zone, noon } = change;
    const { ends } = await inZone(zone, () => dayAround(noon));
    const skillOf = async (answeredAt: number) =>
      (await inZone(zone, () => planAt(noon, [answeredAt]))).states.find(
        ({ skill }) => skill === 'portrait-substitution',
      );
    const first = await skillOf(noon - 24 * HOUR);
    const waitMs = (first?.schedule?.dueAt ?? Number.NaN) - (first?.schedule?.reviewedAt ?? Number.NaN);

    const last = await skillOf(ends - 1 - waitMs);
    const later = await skillOf(ends - waitMs);

    expect([last?.schedule?.dueAt, last?.isDue]).toEqual([ends - 1, true]);
    expect([later?.schedule?.dueAt, later?.isDue]).toEqual([ends, false]);
  });

  it('counts an answer in the same week and everywhere alike, whatever the zone', async () => {
    const answer = anAnswer({ answeredAt: Date.UTC(2026, 2, 29, 0, 30) });

    const keys = await Promise.all(CHANGES.map(({ zone }) => inZone(zone, () => aggregateKeysOf(answer))));

    expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(1);
  });
});
