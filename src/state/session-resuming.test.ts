import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft } from '@/core/learning/session-record';
import { aFacePack } from '../../tests/support/face-packs';
import { NOON } from '../../tests/support/records';
import { succeeded } from '../../tests/support/results';
import { phaseOf, problemOf, SURE_FALSE, savingOf, sessionTabs } from '../../tests/support/session-tabs';
import { DRAFT_DELAY_MS } from './session-store';

const { elapsedMs, instruments, findings, verdict } = SURE_FALSE;
const tabs = sessionTabs();
beforeEach(tabs.renew);
afterEach(tabs.close);

describe('resuming', () => {
  it('opens the item in work with the work, after the page was hidden and killed', async () => {
    const first = tabs.open();
    await first.store.start('ana', { choice: '3a' });
    await first.store.submit(SURE_FALSE);
    await first.store.next();
    first.store.saveDraft({ ...emptyDraft(1), elapsedMs: 777, instruments: ['loupe'] });
    first.hidePage();
    const second = tabs.open();

    await second.store.resume('tab-1');

    expect(second.store.state.getState()).toMatchObject({
      phase: 'examining',
      draft: { index: 1, elapsedMs: 777, instruments: ['loupe'] },
    });
    expect(second.examiner.opened).toEqual([1]);
  });

  it('writes work within the delay even when nothing is hidden', async () => {
    const { store, sessions } = tabs.open();
    await store.start('ana', { choice: 'mixed' });

    store.saveDraft({ ...emptyDraft(0), elapsedMs: 5 });

    await expect
      .poll(async () => succeeded(await sessions.read('tab-1'))?.draft, { timeout: DRAFT_DELAY_MS * 10 })
      .toMatchObject({ elapsedMs: 5 });
  });

  it('completes an answer that was given but not stored', async () => {
    const first = tabs.open();
    await first.store.start('ana', { choice: 'mixed' });
    succeeded(
      await first.sessions.saveDraft('tab-1', {
        index: 0,
        verdict,
        findings,
        instruments,
        elapsedMs,
        place: null,
        submittedAt: NOON - 5,
      }),
    );
    const second = tabs.open();

    await second.store.resume('tab-1');

    expect(savingOf(second.store)).toEqual({ kind: 'saved' });
    expect(succeeded(await second.answers.ofSession('tab-1'))).toMatchObject([
      { index: 0, answeredAt: NOON - 5, answer: SURE_FALSE },
    ]);
  });

  it('skips an item that was stored before the page went away', async () => {
    const first = tabs.open();
    await first.store.start('ana', { choice: 'mixed' });
    await first.store.submit(SURE_FALSE);
    const second = tabs.open();

    await second.store.resume('tab-1');

    expect(second.examiner.opened).toEqual([1]);
    expect(phaseOf(second.store)).toBe('examining');
  });

  it('does not go on with other specimens than were planned, and can be ended instead', async () => {
    const first = tabs.open();
    await first.store.start('ana', { choice: 'mixed' });
    const second = tabs.open({ name: 'later', contentVersion: 2 });

    await second.store.resume('tab-1');
    const problem = problemOf(second.store);
    await second.store.finishEarly();

    expect(problem).toBe('session.content-changed');
    expect(phaseOf(second.store)).toBe('finished');
  });

  it('plans with the face pack that is used, and goes on with that one only', async () => {
    const first = tabs.open();
    succeeded(await first.faces.save(aFacePack('pack'), []));
    await first.store.start('ana', { choice: 'mixed' });
    const planned = succeeded(await first.sessions.read('tab-1'));
    const second = tabs.open({ name: 'later' });

    await second.store.resume('tab-1');
    const resumed = phaseOf(second.store);
    succeeded(await second.faces.save(aFacePack('other'), []));
    await second.store.resume('tab-1');

    expect(planned).toMatchObject({ version: 3, plan: { facePack: 'pack' } });
    expect(resumed).toBe('examining');
    expect(problemOf(second.store)).toBe('session.faces-gone');
  });

  it('plans as ever when a face pack rests', async () => {
    const { store, faces, sessions } = tabs.open();
    succeeded(await faces.save({ ...aFacePack('pack'), used: false }, []));

    await store.start('ana', { choice: 'mixed' });

    const planned = succeeded(await sessions.read('tab-1'));
    expect(planned?.version).toBe(3);
    expect(planned?.plan).not.toHaveProperty('facePack');
  });

  it('fails for a session that is not there', async () => {
    const { store } = tabs.open();

    await store.resume('no-such');

    expect(problemOf(store)).toBe('storage.session-gone');
  });

  it('can be tried again after the examiner failed', async () => {
    const { store, examiner } = tabs.open();
    await store.start('ana', { choice: 'mixed' });
    examiner.setBroken(true);
    await store.submit(SURE_FALSE);
    const problem = problemOf(store);
    examiner.setBroken(false);

    await store.resume('tab-1');

    expect(problem).toBe('session.examiner-failed');
    expect(savingOf(store)).toEqual({ kind: 'saved' });
  });
});
