import { describe, expect, it } from 'vitest';
import { emptyDraft } from '@/core/learning/session-record';
import { aDevice } from '../../tests/support/device';
import { anAnswer, aProfile, aSession, NOON } from '../../tests/support/records';
import { codeOf, succeeded } from '../../tests/support/results';

async function aTabWithProfile() {
  const device = aDevice();
  const tab = device.openTab();
  succeeded(await tab.profiles.create(aProfile()));
  return { device, tab };
}

describe('sessions', () => {
  it('keep the item in work over a closed browser', async () => {
    const { device, tab } = await aTabWithProfile();
    succeeded(await tab.sessions.create(aSession()));
    succeeded(await tab.sessions.saveDraft('session-1', { ...emptyDraft(0), elapsedMs: 1234, instruments: ['loupe'] }));
    tab.connection.close();

    const found = succeeded(await device.openTab().sessions.read('session-1'));

    expect(found?.draft).toEqual({ ...emptyDraft(0), elapsedMs: 1234, instruments: ['loupe'] });
  });

  it('refuse work on an item that has its answer', async () => {
    const { tab } = await aTabWithProfile();
    succeeded(await tab.sessions.create(aSession()));
    succeeded(await tab.answers.append(anAnswer({ index: 0 })));

    expect(codeOf(await tab.sessions.saveDraft('session-1', emptyDraft(0)))).toBe('storage.moved-on');
  });

  it('refuse work on a session that is finished or gone', async () => {
    const { tab } = await aTabWithProfile();
    succeeded(await tab.sessions.create(aSession()));
    succeeded(await tab.sessions.finish('session-1', NOON + 1));

    expect(codeOf(await tab.sessions.saveDraft('session-1', emptyDraft(3)))).toBe('storage.moved-on');
    expect(codeOf(await tab.sessions.saveDraft('no-such', emptyDraft(0)))).toBe('storage.session-gone');
  });

  it('are closed where practice was left: without an answer they go, with answers they are finished, and tests wait', async () => {
    const { tab } = await aTabWithProfile();
    const test = { ...aSession().plan, purpose: 'test', test: 'before', form: 'A1' } as const;
    succeeded(await tab.sessions.create(aSession({ id: 'empty', startedAt: 1 })));
    succeeded(await tab.sessions.create(aSession({ id: 'begun', startedAt: 2, position: 3, draft: emptyDraft(3) })));
    succeeded(await tab.sessions.create(aSession({ id: 'done', startedAt: 3, finishedAt: NOON - 9 })));
    succeeded(await tab.sessions.create(aSession({ id: 'test', startedAt: 4, version: 3, plan: test })));

    succeeded(await tab.sessions.closeLeft('ana', NOON));

    const kept = succeeded(await tab.sessions.newest('ana', 9));
    expect(kept.map(({ id, finishedAt, draft }) => [id, finishedAt, draft])).toEqual([
      ['test', null, null],
      ['done', NOON - 9, null],
      ['begun', NOON, null],
    ]);
  });

  it('keep their first end', async () => {
    const { tab } = await aTabWithProfile();
    succeeded(await tab.sessions.create(aSession()));
    succeeded(await tab.sessions.finish('session-1', NOON + 1));

    succeeded(await tab.sessions.finish('session-1', NOON + 2));

    expect(succeeded(await tab.sessions.read('session-1'))?.finishedAt).toBe(NOON + 1);
  });

  it('are listed newest first, as many as asked for, each person by itself', async () => {
    const { tab } = await aTabWithProfile();
    succeeded(await tab.profiles.create(aProfile({ id: 'ben', name: 'Ben' })));
    for (const [id, profileId, startedAt] of [
      ['a', 'ana', 1],
      ['b', 'ana', 3],
      ['c', 'ana', 2],
      ['d', 'ben', 4],
    ] as const) {
      succeeded(await tab.sessions.create(aSession({ id, profileId, startedAt })));
    }

    const newest = succeeded(await tab.sessions.newest('ana', 2));

    expect(newest.map((session) => session.id)).toEqual(['b', 'c']);
  });

  it('are not begun for a profile that is gone', async () => {
    const { tab } = await aTabWithProfile();

    expect(codeOf(await tab.sessions.create(aSession({ profileId: 'nobody' })))).toBe('storage.profile-gone');
  });
});
