import { IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Confidence } from '@/core/examination/answer';
import { CATEGORIES } from '@/core/fraud/evidence';
import type { Aggregate } from '@/core/learning/aggregate';
import { aDevice } from '../../tests/support/device';
import { anAnswer, aProfile, aSession, NOON } from '../../tests/support/records';
import { codeOf, succeeded } from '../../tests/support/results';

async function aTabWithSession() {
  const device = aDevice();
  const tab = device.openTab();
  succeeded(await tab.profiles.create(aProfile()));
  succeeded(await tab.sessions.create(aSession()));
  return { device, tab };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('append', () => {
  it('stores the answer, counts it and moves the session on', async () => {
    const { tab } = await aTabWithSession();

    succeeded(await tab.answers.append(anAnswer()));

    expect(succeeded(await tab.answers.ofSession('session-1'))).toEqual([anAnswer()]);
    expect(succeeded(await tab.answers.aggregates('ana'))).toMatchObject([
      { grain: 'all', skill: 'portrait-substitution', hits: 1, misses: 0 },
      { grain: 'week', skill: 'every', hits: 1, misses: 0 },
    ]);
    expect(succeeded(await tab.sessions.read('session-1'))).toMatchObject({ position: 1, draft: null });
  });

  it('does not double an answer given again by another tab, and keeps the first', async () => {
    const { device, tab } = await aTabWithSession();
    const other = device.openTab();
    succeeded(await tab.answers.append(anAnswer({ confidence: 6 })));

    const second = await other.answers.append(anAnswer({ confidence: 1 }));

    expect(codeOf(second)).toBe('storage.already-answered');
    expect(succeeded(await other.answers.ofSession('session-1'))).toEqual([anAnswer({ confidence: 6 })]);
    expect(succeeded(await other.answers.aggregates('ana'))).toMatchObject([
      { hits: 1, misses: 0 },
      { hits: 1, misses: 0 },
    ]);
  });

  it('takes the very same answer again without counting it twice', async () => {
    const { tab } = await aTabWithSession();
    succeeded(await tab.answers.append(anAnswer()));

    const again = await tab.answers.append(anAnswer());

    expect(codeOf(again)).toBe('ok');
    expect(succeeded(await tab.answers.aggregates('ana'))).toMatchObject([{ hits: 1 }, { hits: 1 }]);
  });

  it('fails when the profile was deleted in another tab', async () => {
    const { device, tab } = await aTabWithSession();
    succeeded(await device.openTab().profiles.remove('ana'));

    expect(codeOf(await tab.answers.append(anAnswer()))).toBe('storage.profile-gone');
  });

  it('fails when the session is not there', async () => {
    const { tab } = await aTabWithSession();

    expect(codeOf(await tab.answers.append(anAnswer({ sessionId: 'other' })))).toBe('storage.session-gone');
  });

  it('undoes everything when the disk is full half way', async () => {
    const { tab } = await aTabWithSession();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given: Parameters<typeof put>
    ) {
      if (this.name === 'tallies') throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, given);
    });

    const full = await tab.answers.append(anAnswer());
    vi.restoreAllMocks();

    expect(codeOf(full)).toBe('storage.full');
    expect(succeeded(await tab.answers.ofSession('session-1'))).toEqual([]);
    expect(succeeded(await tab.sessions.read('session-1'))).toMatchObject({ position: 0 });
  });
});

describe('the answer log', () => {
  it('is append-only: no code can change an answer', async () => {
    const { tab } = await aTabWithSession();
    succeeded(await tab.answers.append(anAnswer()));

    const changed = await tab.connection.run((db) => db.answers.put(anAnswer({ confidence: 1 })));
    const updated = await tab.connection.run((db) => db.answers.update(['session-1', 0], { answeredAt: 1 }));

    expect([codeOf(changed), codeOf(updated)]).toEqual(['storage.unavailable', 'storage.unavailable']);
    expect(succeeded(await tab.answers.ofSession('session-1'))).toEqual([anAnswer()]);
  });
});

describe('aggregates', () => {
  const answers = fc.array(
    fc.record({
      category: fc.constantFrom(...CATEGORIES),
      confidence: fc
        .integer({ min: 1, max: 6 })
        .map((step): Confidence => [1, 2, 3, 4, 5, 6].find((one): one is Confidence => one === step) ?? 1),
      answeredAt: fc.integer({ min: NOON, max: NOON + 4 * 86_400_000 }),
    }),
    { maxLength: 12 },
  );

  it('are the same counted one by one and counted again from all answers', async () => {
    await fc.assert(
      fc.asyncProperty(answers, async (given) => {
        const { tab } = await aTabWithSession();
        for (const [index, one] of given.entries()) succeeded(await tab.answers.append(anAnswer({ ...one, index })));
        const incremental = succeeded(await tab.answers.aggregates('ana'));

        succeeded(await tab.answers.rebuildAggregates('ana'));

        const nameOf = ({ grain, skill, period }: Aggregate) => `${grain} ${skill} ${period}`;
        const byName = (a: Aggregate, b: Aggregate) => (nameOf(a) < nameOf(b) ? -1 : 1);
        expect([...succeeded(await tab.answers.aggregates('ana'))].sort(byName)).toEqual([...incremental].sort(byName));
      }),
      { numRuns: 12 },
    );
  });

  it('show a change of another tab', async () => {
    const { device, tab } = await aTabWithSession();
    const seen: number[] = [];
    const unwatch = tab.answers.watchAggregates('ana', (read) => seen.push(succeeded(read).length));
    await expect.poll(() => seen).toEqual([0]);

    succeeded(await device.openTab().answers.append(anAnswer()));

    await expect.poll(() => seen.at(-1)).toBe(2);
    unwatch();
  });
});

describe('what the schedule is worked out from', () => {
  it('is kept with each answer, and the same made again from all answers', async () => {
    const { tab } = await aTabWithSession();
    for (const [index, late] of [3000, 1000, 2000].entries()) {
      succeeded(await tab.answers.append(anAnswer({ index, answeredAt: NOON + late })));
    }
    const kept = succeeded(await tab.answers.memories('ana', NOON + 3000));

    succeeded(await tab.answers.rebuildAggregates('ana'));

    expect(kept.map(({ skill, reviews }) => [skill, reviews.length])).toEqual([['portrait-substitution', 3]]);
    expect(succeeded(await tab.answers.memories('ana', NOON + 3000))).toEqual(kept);
  });
});

describe('answeredBetween', () => {
  it('counts the answers of one person from an instant to before another', async () => {
    const { tab } = await aTabWithSession();
    for (const [index, at] of [-1, 0, 1, 2].entries()) {
      succeeded(await tab.answers.append(anAnswer({ index, answeredAt: NOON + at })));
    }

    expect(succeeded(await tab.answers.answeredBetween('ana', NOON, NOON + 2))).toBe(2);
    expect(succeeded(await tab.answers.answeredBetween('nobody', NOON, NOON + 2))).toBe(0);
  });
});
