import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { ExaminationRecord } from '@/core/learning/answer-record';
import { advanceLesson } from '@/core/learning/lesson-progress';
import type { Profile } from '@/core/learning/profile';
import { aFacePack } from '../../../tests/support/face-packs';
import { aPack, aPicture } from '../../../tests/support/packs';
import { anAnswer, aProfile, aSession, NOON } from '../../../tests/support/records';
import { succeeded } from '../../../tests/support/results';
import { createAnswerRepository } from '../answer-repository';
import { createConnection } from '../connection';
import { DATABASE_NAME, LoupeDatabase } from '../loupe-database';
import { MIGRATIONS } from './all';

interface Room {
  readonly version: number;
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

/** One sample of rows per released version before the last, each opened by this Loupe; a new migration must add the one before it. */
const MUSEUM: readonly Room[] = [
  {
    version: 1,
    rows: {
      profiles: [aProfileWithoutRole()],
      sessions: [aSession()],
      answers: [answerOfVersion1(0)],
      packSpecimens: [aPack('p1').specimen],
      packKeys: [{ ...aPack('p1').key, id: 'p1' }],
      packImages: [{ ...aPicture('white', 'one'), specimen: 'p1' }],
    },
  },
  {
    version: 2,
    rows: {
      profiles: [aProfileWithoutRole()],
      sessions: [aSession({ version: 2, plan: { ...aSession().plan, facePack: 'faces-1' } })],
      answers: [answerOfVersion1(0), answerOfVersion1(1)],
      facePacks: [aFacePack('faces-1')],
    },
  },
  {
    version: 3,
    rows: {
      profiles: [aProfileWithoutRole()],
      sessions: [aSession({ version: 3, plan: { ...aSession().plan, purpose: 'practice' }, finishedAt: NOON })],
      answers: [anAnswer({ index: 0 }), anAnswer({ index: 1 })],
    },
  },
  {
    version: 4,
    rows: {
      profiles: [aProfileWithoutRole()],
      sessions: [aSession()],
      answers: [anAnswer({ index: 0 })],
    },
  },
  {
    version: 5,
    rows: {
      profiles: [aProfileWithoutRole()],
      sessions: [aSession()],
      answers: [anAnswer({ index: 0 })],
      lessonProgress: [
        advanceLesson(
          null,
          { profileId: 'ana', lesson: 'two-faces' },
          { event: { type: 'opened', section: 'first' }, now: NOON },
        ),
      ],
    },
  },
  {
    version: 6,
    rows: {
      profiles: [aProfile({ role: 'officer' })],
      sessions: [aSession()],
      answers: [anAnswer({ index: 0 }), anAnswer({ index: 1 })],
    },
  },
];

/** A person as stored before roles were asked for. */
function aProfileWithoutRole(): Omit<Profile, 'role'> {
  const { role: _role, ...before } = aProfile();
  return before;
}

/** An answer as it was stored before skills were named. */
function answerOfVersion1(index: number): ExaminationRecord {
  const { skill: _skill, ...before } = anAnswer({ index });
  return { ...before, version: 1 };
}

describe('migrations', () => {
  it('are numbered without gaps from 1', () => {
    const versions = MIGRATIONS.map((migration) => migration.version);

    expect(versions).toEqual(versions.map((_, at) => at + 1));
  });

  it('have a stored database of every version before the last', () => {
    const kept = MUSEUM.map((room) => room.version);

    expect(kept).toEqual(MIGRATIONS.slice(0, -1).map((migration) => migration.version));
  });

  it.each(MUSEUM)(
    'bring a database of version $version here with everything that is in it',
    async ({ version, rows }) => {
      const indexedDB = await storedDatabase({ version, rows });

      const db = new LoupeDatabase({ indexedDB, IDBKeyRange });

      for (const [table, list] of Object.entries(rows)) {
        expect(await db.table(table).count(), table).toBe(list.length);
      }
      expect(await db.profiles.toArray()).toEqual([aProfile({ role: 'officer' })]);
      expect(await db.sessions.toArray()).toEqual(rows['sessions']);
      expect(await db.answers.toArray()).toEqual(rows['answers']);
      db.close();
    },
  );

  it.each(MUSEUM)('count the answers of a database of version $version by skill', async (room) => {
    const connection = createConnection({ indexedDB: await storedDatabase(room), IDBKeyRange });

    const counted = succeeded(await createAnswerRepository(connection).aggregates('ana'));

    const count = room.rows['answers']?.length;
    expect(counted).toMatchObject([
      { grain: 'all', skill: 'portrait-substitution', answers: count },
      { grain: 'week', skill: 'every', answers: count },
    ]);
    connection.close();
  });

  it('give every table that the code names', async () => {
    const db = new LoupeDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });

    await db.open();

    expect(db.tables.map((table) => table.name).sort()).toEqual(
      [
        'memories',
        'answers',
        'deviceKeys',
        'knownKeys',
        'facePacks',
        'facePictures',
        'lessonProgress',
        'meta',
        'packImages',
        'packKeys',
        'packSpecimens',
        'profiles',
        'sessions',
        'tallies',
      ].sort(),
    );
    db.close();
  });
});

/** The disk of somebody who used Loupe last at that version. */
async function storedDatabase({ version, rows }: Room): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const old = new Dexie(DATABASE_NAME, { indexedDB, IDBKeyRange });
  for (const { version: number, stores } of MIGRATIONS.slice(0, version)) old.version(number).stores({ ...stores });
  for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
  old.close();
  return indexedDB;
}
