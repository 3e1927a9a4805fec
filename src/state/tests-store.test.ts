import { describe, expect, it } from 'vitest';
import { aDevice } from '../../tests/support/device';
import { anAnswer, aProfile, aSession, NOON } from '../../tests/support/records';
import { succeeded } from '../../tests/support/results';
import { createTestsStore } from './tests-store';

const DAY = 86_400_000;

async function aRoom(now = NOON) {
  const tab = aDevice().openTab();
  succeeded(await tab.profiles.create(aProfile()));
  const store = createTestsStore({ sessions: tab.sessions, answers: tab.answers, clock: () => now });
  return { tab, store };
}

function aTest(id: string, test: 'before' | 'after', finishedAt: number | null) {
  const form = test === 'before' ? 'A1' : 'B1';
  return aSession({
    id,
    version: 3,
    startedAt: (finishedAt ?? NOON) - 1000,
    finishedAt,
    plan: { seed: 3, choice: 'mixed', items: 40, contentVersion: 1, purpose: 'test', test, form },
  });
}

describe('the tests of a person', () => {
  it('tell which are taken, which is due and which waits, and nothing of practice', async () => {
    const { tab, store } = await aRoom(NOON + 8 * DAY);
    for (const session of [aSession({ id: 'p' }), aTest('b', 'before', NOON - DAY), aTest('a', 'after', NOON)]) {
      succeeded(await tab.sessions.create(session));
    }

    await store.load('ana');

    const state = store.state.getState();
    if (state.phase !== 'ready') throw new Error(state.phase);
    const { round, taken, waiting } = state.overview;
    expect(taken.map(({ kind }) => kind)).toEqual(['before', 'after']);
    expect(round.standings.filter(({ state: where }) => where === 'due').map(({ kind }) => kind)).toEqual([
      'retention-1',
    ]);
    expect(waiting).toBeNull();
  });

  it('let a test that was begun be found again', async () => {
    const { tab, store } = await aRoom();
    succeeded(await tab.sessions.create(aTest('b', 'before', null)));

    await store.load('ana');

    expect(store.state.getState()).toMatchObject({ phase: 'ready', overview: { waiting: { id: 'b' }, taken: [] } });
  });

  it('tell nothing of the result before the end', async () => {
    const { tab, store } = await aRoom();
    const session = aTest('b', 'before', null);
    succeeded(await tab.sessions.create(session));
    succeeded(await tab.answers.append(anAnswer({ sessionId: 'b', plan: session.plan })));

    expect(succeeded(await store.resultOf('b'))).toBeNull();
    expect(succeeded(await store.resultOf('nothing'))).toBeNull();
  });

  it('give a result beside the earlier ones of its round', async () => {
    const { tab, store } = await aRoom();
    const before = aTest('b', 'before', NOON - DAY);
    succeeded(await tab.sessions.create(before));
    succeeded(await tab.answers.append(anAnswer({ sessionId: 'b', plan: before.plan })));
    succeeded(await tab.sessions.create(aTest('a', 'after', NOON)));

    const result = succeeded(await store.resultOf('a'));

    expect(result?.earlier.map(({ session, answers }) => [session.id, answers.length])).toEqual([['b', 1]]);
  });

  it('are ordered with the form and the time that suit the person', async () => {
    const { store } = await aRoom();

    const before = store.orderOf('before', 1, { profileId: 'ana', factor: 1.5 });
    const after = store.orderOf('after', 1, { profileId: 'ana', factor: 1 });

    expect(before).toMatchObject({ purpose: 'test', test: 'before', items: 48, exercises: 8, timeLimitMs: 270_000 });
    expect([before.form, after.form].sort()).toEqual(['A1', 'B1']);
    expect(store.orderOf('placement', 1, { profileId: 'ana', factor: 1 })).toMatchObject({
      form: 'P1',
      items: 24,
      exercises: 4,
    });
  });
});
