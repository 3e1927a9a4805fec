import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { advanceLesson, type LessonProgress } from '@/core/learning/lesson-progress';
import { aDevice } from '../../../tests/support/device';
import { aTabWithAnswers, ORDER, quiet } from '../../../tests/support/exports';
import { aFacePack } from '../../../tests/support/face-packs';
import { anAnswer, aProfile, aSession, NOON } from '../../../tests/support/records';
import { codeOf, succeeded } from '../../../tests/support/results';

describe('exporting', () => {
  it('names the file after the person and the day, and notes the day', async () => {
    const tab = aDevice().openTab();
    succeeded(await tab.profiles.create(aProfile({ name: 'سامي / Sami ..' })));

    const file = succeeded(await tab.transfer.exportProfile(ORDER, quiet));

    expect(file.fileName).toBe('loupe-سامي-Sami-2026-03-02.loupe');
    expect(succeeded(await tab.profiles.list())).toMatchObject([{ exportedAt: NOON }]);
  });

  it('brings how far the person has come in lessons, joined with what the other device has', async () => {
    const [here, there] = [aDevice().openTab(), aDevice().openTab()];
    const of = { profileId: 'ana', lesson: 'two-faces' };
    const read = (section: string, now: number) => (before: LessonProgress | null) =>
      advanceLesson(before, of, { event: { type: 'read', section }, now });
    for (const tab of [here, there]) succeeded(await tab.profiles.create(aProfile()));
    succeeded(await here.lessons.change(of, read('hard', NOON)));
    succeeded(await there.lessons.change(of, read('first', NOON + 1)));

    const file = succeeded(await here.transfer.exportProfile(ORDER, quiet));
    const first = succeeded(await there.transfer.importFile(file.blob, quiet));
    const second = succeeded(await there.transfer.importFile(file.blob, quiet));

    expect([first.added.lessons, first.alreadyHere.lessons]).toEqual([1, 0]);
    expect([second.added.lessons, second.alreadyHere.lessons]).toEqual([0, 1]);
    const joined = succeeded(await there.connection.run((db) => db.lessonProgress.toArray()));
    expect(joined.map((one) => [...one.read].sort())).toEqual([['first', 'hard']]);
  });

  it('brings a session that was planned with a face pack, never the pack', async () => {
    const tab = aDevice().openTab();
    const session = aSession({ version: 2, plan: { ...aSession().plan, facePack: 'pack' } });
    succeeded(await tab.profiles.create(aProfile()));
    succeeded(await tab.sessions.create(session));
    succeeded(await tab.faces.save(aFacePack('pack'), []));
    const other = aDevice().openTab();

    const { blob } = succeeded(await tab.transfer.exportProfile(ORDER, quiet));
    succeeded(await other.transfer.importFile(blob, quiet));

    expect(succeeded(await other.sessions.read(session.id))).toEqual(session);
    expect(succeeded(await other.faces.read())).toBeNull();
  });

  it('tells a growing share that ends at one', async () => {
    const tab = await aTabWithAnswers([0]);
    const shares: number[] = [];

    succeeded(await tab.transfer.exportProfile(ORDER, (share) => shares.push(share)));

    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('gives the file although the disk is too full to note the day', async () => {
    const tab = await aTabWithAnswers([0]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });

    const file = await tab.transfer.exportProfile(ORDER, quiet);
    vi.restoreAllMocks();

    expect(succeeded(file).counts.answers).toBe(1);
  });

  it('says when the profile is gone', async () => {
    const tab = aDevice().openTab();

    expect(codeOf(await tab.transfer.exportProfile(ORDER, quiet))).toBe('storage.profile-gone');
  });

  it('carries an answer that could not be stored because its profile was deleted', async () => {
    const tab = aDevice().openTab();

    const file = succeeded(await tab.transfer.exportUnsaved(aProfile(), aSession(), [anAnswer()], NOON));
    const report = succeeded(await tab.transfer.importFile(file.blob, quiet));

    expect(report.added).toEqual({ profiles: 1, sessions: 1, answers: 1, lessons: 0, packs: 0 });
    expect(succeeded(await tab.answers.ofSession('session-1'))).toEqual([anAnswer()]);
  });
});
