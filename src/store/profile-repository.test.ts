import { describe, expect, it } from 'vitest';
import { aDevice } from '../../tests/support/device';
import { anAnswer, aProfile, aSession } from '../../tests/support/records';
import { codeOf, succeeded } from '../../tests/support/results';
import { talliesOf } from './of-profile';

describe('profiles', () => {
  it('take all that belongs to them along when deleted, and nothing of others', async () => {
    const tab = aDevice().openTab();
    for (const id of ['ana', 'ben']) {
      succeeded(await tab.profiles.create(aProfile({ id })));
      succeeded(await tab.sessions.create(aSession({ id: `of-${id}`, profileId: id })));
      succeeded(await tab.answers.append(anAnswer({ profileId: id, sessionId: `of-${id}` })));
    }

    succeeded(await tab.profiles.remove('ana'));

    const rows = succeeded(
      await tab.connection.run(async (db) => [
        await db.profiles.count(),
        await db.sessions.count(),
        await db.answers.count(),
        await talliesOf(db, 'ana').count(),
        await db.memories.count(),
      ]),
    );
    expect(rows).toEqual([1, 1, 1, 0, 1]);
    expect(succeeded(await tab.answers.ofSession('of-ben'))).toHaveLength(1);
  });

  it('can be deleted twice', async () => {
    const tab = aDevice().openTab();

    expect(codeOf(await tab.profiles.remove('nobody'))).toBe('ok');
  });

  it('cannot be renamed once gone', async () => {
    const tab = aDevice().openTab();

    expect(codeOf(await tab.profiles.change('nobody', { name: 'New' }))).toBe('storage.profile-gone');
  });

  it('keep a name that is set to what it was', async () => {
    const tab = aDevice().openTab();
    succeeded(await tab.profiles.create(aProfile()));

    expect(codeOf(await tab.profiles.change('ana', { name: 'Ana' }))).toBe('ok');
  });

  it('show a name changed in another tab', async () => {
    const device = aDevice();
    const tab = device.openTab();
    succeeded(await tab.profiles.create(aProfile()));
    const names: string[] = [];
    const unwatch = tab.profiles.watch((listed) =>
      names.push(
        succeeded(listed)
          .map((profile) => profile.name)
          .join(),
      ),
    );
    await expect.poll(() => names).toEqual(['Ana']);

    succeeded(await device.openTab().profiles.change('ana', { name: 'Anna' }));

    await expect.poll(() => names.at(-1)).toBe('Anna');
    unwatch();
  });
});
