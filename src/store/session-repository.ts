import Dexie from 'dexie';
import type { SessionRecord } from '@/core/learning/session-record';
import type { SessionPort } from '@/state/ports';
import type { Connection } from './connection';
import type { LoupeDatabase } from './loupe-database';
import { sessionsOf } from './of-profile';
import { StorageFault } from './storage-problem';

/** Sessions among which those left are looked for, so that it takes no longer after years. */
const NEWEST_LOOKED_AT = 50;

/** Creates the keeper of sessions. */
export function createSessionRepository(connection: Connection): SessionPort {
  return {
    create: (session) =>
      connection.run((db) =>
        db.transaction('rw', db.profiles, db.sessions, async () => {
          if (!(await db.profiles.get(session.profileId))) throw new StorageFault('storage.profile-gone');
          await db.sessions.add(session);
        }),
      ),
    read: (id) => connection.run(async (db) => (await db.sessions.get(id)) ?? null),
    watch: (id, listener) => connection.watch(async (db) => (await db.sessions.get(id)) ?? null, listener),
    newest: (profileId, limit) => connection.run((db) => sessionsOf(db, profileId).reverse().limit(limit).toArray()),
    tests: (profileId) =>
      connection.run((db) =>
        db.sessions
          .where('[profileId+plan.form]')
          .between([profileId, Dexie.minKey], [profileId, Dexie.maxKey])
          .sortBy('startedAt'),
      ),
    closeLeft: (profileId, finishedAt) =>
      connection.run((db) =>
        db.transaction('rw', db.sessions, async () => {
          const newest = await sessionsOf(db, profileId).reverse().limit(NEWEST_LOOKED_AT).toArray();
          const left = newest.filter((session) => session.finishedAt === null && !session.plan.test);
          await db.sessions.bulkDelete(left.filter(({ position }) => position === 0).map(({ id }) => id));
          const begun = left.filter(({ position }) => position > 0);
          await db.sessions.bulkPut(begun.map((session) => ({ ...session, draft: null, finishedAt })));
        }),
      ),
    saveDraft: (id, draft) =>
      connection.run((db) =>
        changeSession(db, id, (session) => {
          if (session.finishedAt !== null || draft.index < session.position) throw new StorageFault('storage.moved-on');
          return { ...session, draft };
        }),
      ),
    finish: (id, finishedAt) =>
      connection.run((db) =>
        changeSession(db, id, (session) => ({ ...session, draft: null, finishedAt: session.finishedAt ?? finishedAt })),
      ),
    feel: (id, felt) =>
      connection.run((db) => changeSession(db, id, (session) => ({ ...session, felt: session.felt ?? felt }))),
  };
}

function changeSession(db: LoupeDatabase, id: string, change: (session: SessionRecord) => SessionRecord) {
  return db.transaction('rw', db.sessions, async () => {
    const session = await db.sessions.get(id);
    if (!session) throw new StorageFault('storage.session-gone');
    await db.sessions.put(change(session));
  });
}
