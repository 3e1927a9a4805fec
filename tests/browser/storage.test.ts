import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerRepository } from '@/store/answer-repository';
import { type Connection, createConnection } from '@/store/connection';
import { DATABASE_NAME } from '@/store/loupe-database';
import { createPackRepository } from '@/store/pack-repository';
import { createProfileRepository } from '@/store/profile-repository';
import { createSessionRepository } from '@/store/session-repository';
import { createTransferRepository } from '@/store/transfer/transfer-repository';
import { aPack, aPicture } from '../support/packs';
import { anAnswer, aProfile, aSession, NOON } from '../support/records';
import { codeOf, succeeded } from '../support/results';

const open: Connection[] = [];

function aTab() {
  const connection = createConnection(window);
  open.push(connection);
  return {
    connection,
    profiles: createProfileRepository(connection),
    sessions: createSessionRepository(connection),
    answers: createAnswerRepository(connection),
    packs: createPackRepository(connection),
    transfer: createTransferRepository({ connection, appVersion: '0.1.0' }),
  };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function clean(): Promise<void> {
  for (const connection of open.splice(0)) connection.close();
  await settled(indexedDB.deleteDatabase(DATABASE_NAME));
}

beforeEach(clean);
afterEach(clean);

describe('storage in a real browser', () => {
  it('keeps an answer once, counts it, and shows it to another tab', async () => {
    const tab = aTab();
    const other = aTab();
    const seen: number[] = [];
    succeeded(await tab.profiles.create(aProfile()));
    succeeded(await tab.sessions.create(aSession()));
    const unwatch = other.answers.watchAggregates('ana', (read) =>
      seen.push(succeeded(read).filter(({ grain }) => grain === 'all').length),
    );
    await expect.poll(() => seen).toEqual([0]);

    succeeded(await tab.answers.append(anAnswer()));
    const second = await other.answers.append(anAnswer({ confidence: 1 }));

    await expect.poll(() => seen.at(-1)).toBe(1);
    expect(codeOf(second)).toBe('storage.already-answered');
    unwatch();
  });

  it('refuses a database made by a newer Loupe and leaves it as it is', async () => {
    const newer = await settled(indexedDB.open(DATABASE_NAME, 9990));
    newer.close();

    expect(codeOf(await aTab().profiles.list())).toBe('storage.newer-version');
    const raw = await settled(indexedDB.open(DATABASE_NAME));
    expect([raw.version, raw.objectStoreNames.length]).toEqual([9990, 0]);
    raw.close();
  });

  it('lets go when a newer Loupe upgrades in another tab', async () => {
    const tab = aTab();
    succeeded(await tab.profiles.create(aProfile()));

    const upgraded = await settled(indexedDB.open(DATABASE_NAME, 9990));

    expect(codeOf(await tab.profiles.list())).toBe('storage.newer-version');
    upgraded.close();
  });

  it('carries answers and pictures in one file', async () => {
    const tab = aTab();
    succeeded(await tab.profiles.create(aProfile()));
    succeeded(await tab.sessions.create(aSession()));
    succeeded(await tab.answers.append(anAnswer()));
    succeeded(await tab.packs.save(aPack('p1'), [aPicture('white', 'a')]));
    const order = { profileId: 'ana', packs: true, exportedAt: NOON };
    const { blob } = succeeded(await tab.transfer.exportProfile(order, () => undefined));
    await clean();
    const fresh = aTab();

    const report = succeeded(await fresh.transfer.importFile(blob, () => undefined));

    const picture = succeeded(await fresh.packs.picture('p1', 'white'));
    expect(report).toMatchObject({
      verified: true,
      added: { profiles: 1, sessions: 1, answers: 1, packs: 1 },
      refused: [],
    });
    expect(await picture?.text()).toBe('working a');
  });
});
