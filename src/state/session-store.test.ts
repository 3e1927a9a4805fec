import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SESSION_LOADS } from '@/core/learning/session-load';
import { NOON } from '../../tests/support/records';
import { succeeded } from '../../tests/support/results';
import { fillDisk, phaseOf, problemOf, SURE_FALSE, savingOf, sessionTabs } from '../../tests/support/session-tabs';

const tabs = sessionTabs();
beforeEach(tabs.renew);
afterEach(tabs.close);

describe('a practice session', () => {
  it('runs through all its items to a summary, each answer on disk before the learner is told', async () => {
    const { store, answers } = tabs.open();
    await store.start('ana', { choice: 'mixed' });
    const stored: number[] = [];

    for (let index = 0; index < SESSION_LOADS.practice.items; index++) {
      await store.submit(SURE_FALSE);
      expect(savingOf(store)).toEqual({ kind: 'saved' });
      stored.push(succeeded(await answers.ofSession('tab-1')).length);
      await store.next();
    }

    expect(stored).toEqual(Array.from({ length: SESSION_LOADS.practice.items }, (_, at) => at + 1));
    expect(store.state.getState()).toMatchObject({ phase: 'finished', session: { finishedAt: NOON } });
  });

  it('closes what was left for it: a session without an answer goes, the answers of another count, and a test waits', async () => {
    const { store, sessions } = tabs.open();
    await store.start('ana', { choice: 'mixed', purpose: 'test', test: 'before', form: 'A1', items: 3 });
    await store.start('ana', { choice: '3a' });
    await store.start('ana', { choice: '3b' });
    await store.submit(SURE_FALSE);

    await store.start('ana', { choice: '3c' });

    const kept = succeeded(await sessions.newest('ana', 9)).map(({ plan, finishedAt }) => [plan.choice, finishedAt]);
    expect(kept.toSorted()).toEqual([
      ['3b', NOON],
      ['3c', null],
      ['mixed', null],
    ]);
  });

  it('tells nothing in a test: the next item opens once the answer is on disk, and the end comes by itself', async () => {
    const { store, answers, sessions } = tabs.open();
    const phases: string[] = [];
    store.state.subscribe(({ phase }) => phases.push(phase));
    await store.start('ana', {
      choice: 'mixed',
      purpose: 'test',
      test: 'after',
      form: 'B1',
      items: 3,
      timeLimitMs: 5000,
    });

    for (let index = 0; index < 3; index++) await store.submit(SURE_FALSE);

    expect(phases).not.toContain('told');
    expect(phaseOf(store)).toBe('finished');
    expect(succeeded(await answers.ofSession('tab-1'))).toHaveLength(3);
    expect(succeeded(await sessions.tests('ana'))).toMatchObject([
      { plan: { purpose: 'test', test: 'after', form: 'B1', items: 3, timeLimitMs: 5000, seed: 42 } },
    ]);
  });

  it('waits in a test for an answer that could not be stored, and then goes on', async () => {
    const { store } = tabs.open();
    await store.start('ana', { choice: 'mixed', purpose: 'test', test: 'after', form: 'B1', items: 3 });
    fillDisk();
    await store.submit(SURE_FALSE);
    expect(savingOf(store)).toMatchObject({ kind: 'not-saved', problem: { code: 'storage.full' } });

    vi.restoreAllMocks();
    await store.retry();

    expect(store.state.getState()).toMatchObject({ phase: 'examining', session: { position: 1 } });
  });

  it('closes every specimen it opened', async () => {
    const { store, examiner } = tabs.open();
    await store.start('ana', { choice: 'mixed' });
    await store.submit(SURE_FALSE);
    await store.next();

    await store.leave();

    expect(examiner.opened).toEqual([0, 1]);
    expect(examiner.closed).toEqual([0, 1]);
  });

  it('can be ended early, with the answers it has', async () => {
    const { store } = tabs.open();
    await store.start('ana', { choice: 'mixed' });
    await store.submit(SURE_FALSE);

    await store.finishEarly();

    const now = store.state.getState();
    expect(now.phase === 'finished' && now.answers.length).toBe(1);
  });

  it('does not end over an answer that is being stored', async () => {
    const { store, answers } = tabs.open();
    await store.start('ana', { choice: 'mixed' });
    const submitted = store.submit(SURE_FALSE);

    await store.finishEarly();
    await submitted;

    expect(phaseOf(store)).toBe('told');
    expect(succeeded(await answers.ofSession('tab-1'))).toHaveLength(1);
  });

  it('takes no answer any more once it is being ended', async () => {
    const { store, answers } = tabs.open();
    await store.start('ana', { choice: 'mixed' });
    const ended = store.finishEarly();

    await store.submit(SURE_FALSE);
    await ended;

    expect(phaseOf(store)).toBe('finished');
    expect(succeeded(await answers.ofSession('tab-1'))).toEqual([]);
  });

  it('says so when the profile is gone before it begins', async () => {
    const { store, profiles } = tabs.open();
    succeeded(await profiles.remove('ana'));

    await store.start('ana', { choice: 'mixed' });

    expect([phaseOf(store), problemOf(store)]).toEqual(['failed', 'storage.profile-gone']);
  });
});
