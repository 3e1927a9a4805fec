import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { aDevice } from '../../tests/support/device';
import { anAnswer, aProfile, aSession } from '../../tests/support/records';
import { codeOf, succeeded } from '../../tests/support/results';
import { createConnection } from './connection';
import { DATABASE_NAME } from './loupe-database';
import { MIGRATIONS } from './migrations/all';
import { createProfileRepository } from './profile-repository';

/** Native versions are ten times Dexie's. */
const NEWER = ((MIGRATIONS.at(-1)?.version ?? 0) + 1) * 10;

function openRaw(indexedDB: IDBFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('a connection', () => {
  it('refuses a database made by a newer Loupe and leaves it as it is', async () => {
    const indexedDB = new IDBFactory();
    (await openRaw(indexedDB, NEWER)).close();
    const profiles = createProfileRepository(createConnection({ indexedDB, IDBKeyRange }));

    const listed = await profiles.list();

    expect(codeOf(listed)).toBe('storage.newer-version');
    const raw = await openRaw(indexedDB, NEWER);
    expect([raw.version, raw.objectStoreNames.length]).toEqual([NEWER, 0]);
    raw.close();
  });

  it('lets go when a newer Loupe in another tab upgrades, and then says so', async () => {
    const device = aDevice();
    const tab = device.openTab();
    succeeded(await tab.profiles.create(aProfile()));

    const upgraded = await openRaw(device.indexedDB, NEWER);
    const listed = await tab.profiles.list();

    expect(codeOf(listed)).toBe('storage.newer-version');
    upgraded.close();
  });

  it('says at once when an older Loupe in another tab holds the database, and works when it lets go', async () => {
    const indexedDB = new IDBFactory();
    const older = await openRaw(indexedDB, 1);
    const profiles = createProfileRepository(createConnection({ indexedDB, IDBKeyRange }));

    const first = await profiles.list();
    const second = await profiles.list();
    older.close();
    await expect.poll(async () => codeOf(await profiles.list())).toBe('ok');

    expect([codeOf(first), codeOf(second)]).toEqual(['storage.blocked', 'storage.blocked']);
  });

  it('says that storage is unavailable where the browser forbids it', async () => {
    const indexedDB = new IDBFactory();
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const profiles = createProfileRepository(createConnection({ indexedDB, IDBKeyRange }));

    expect(codeOf(await profiles.list())).toBe('storage.unavailable');
  });

  it('counts all answers again when the stored aggregates were counted by other rules', async () => {
    const device = aDevice();
    const before = device.openTab();
    succeeded(await before.profiles.create(aProfile()));
    succeeded(await before.sessions.create(aSession()));
    succeeded(await before.answers.append(anAnswer()));
    const right = succeeded(await before.answers.aggregates('ana'));
    await before.connection.run(async (db) => {
      await db.tallies.clear();
      await db.meta.put({ key: 'aggregates-version', value: -1 });
    });
    before.connection.close();

    const found = succeeded(await device.openTab().answers.aggregates('ana'));

    expect(found).toEqual(right);
  });
});
