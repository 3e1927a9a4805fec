import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { succeeded } from '../../tests/support/results';
import { fillDisk, phaseOf, problemOf, SURE_FALSE, savingOf, sessionTabs } from '../../tests/support/session-tabs';

const tabs = sessionTabs();
beforeEach(tabs.renew);
afterEach(tabs.close);

describe('an answer that cannot be stored', () => {
  it('is held on a full disk, keeps the session there, and is stored once there is room', async () => {
    const { store, answers } = tabs.open();
    await store.start('ana', { choice: 'mixed' });
    fillDisk();
    await store.submit(SURE_FALSE);
    const held = savingOf(store);
    await store.next();
    const phase = phaseOf(store);
    vi.restoreAllMocks();

    await store.retry();

    expect(held).toMatchObject({
      kind: 'not-saved',
      problem: { code: 'storage.full' },
      record: { index: 0, answer: SURE_FALSE },
    });
    expect(phase).toBe('told');
    expect(savingOf(store)).toEqual({ kind: 'saved' });
    expect(succeeded(await answers.ofSession('tab-1'))).toHaveLength(1);
  });

  it('is held when the profile was deleted in another tab, so that it can be exported', async () => {
    const { store, profiles } = tabs.open();
    await store.start('ana', { choice: 'mixed' });
    succeeded(await profiles.remove('ana'));

    await store.submit(SURE_FALSE);

    expect(savingOf(store)).toMatchObject({
      kind: 'not-saved',
      problem: { code: 'storage.profile-gone' },
      record: { answer: SURE_FALSE },
    });
  });
});

describe('one session in two tabs', () => {
  it('tells the second tab that the item was answered, and lets it go on from there', async () => {
    const first = tabs.open();
    const second = tabs.open({ name: 'other' });
    await first.store.start('ana', { choice: 'mixed' });
    await second.store.resume('tab-1');

    await first.store.submit(SURE_FALSE);
    await expect.poll(() => problemOf(second.store)).toBe('storage.moved-on');
    await second.store.next();

    expect(second.store.state.getState()).toMatchObject({ phase: 'examining', draft: { index: 1 }, problem: null });
  });

  it('does not ask the examiner for a second answer', async () => {
    const first = tabs.open();
    const second = tabs.open({ name: 'other' });
    await first.store.start('ana', { choice: 'mixed' });
    await second.store.resume('tab-1');
    await first.store.submit(SURE_FALSE);

    await second.store.submit(SURE_FALSE);

    expect(second.examiner.answered).toEqual([]);
    expect(problemOf(second.store)).toBe('storage.moved-on');
  });

  it('says that the profile is gone while an item is on the table', async () => {
    const { store } = tabs.open();
    await store.start('ana', { choice: 'mixed' });

    succeeded(await tabs.open({ name: 'other' }).profiles.remove('ana'));

    await expect.poll(() => problemOf(store)).toBe('storage.session-gone');
  });
});
