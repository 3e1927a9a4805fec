import type { Aggregate, Grain } from '@/core/learning/aggregate';
import type { AnswerRecord } from '@/core/learning/answer-record';
import type { SessionRecord } from '@/core/learning/session-record';
import type { AnswerPort } from '@/state/ports';
import type { Connection } from './connection';
import type { LoupeDatabase } from './loupe-database';
import { countAnswer, recount } from './refresh-aggregates';
import { sameContents } from './same-contents';
import { StorageFault } from './storage-problem';

/** Creates the keeper of answers. */
export function createAnswerRepository(connection: Connection): AnswerPort {
  // Those of days are left where they are: after years there are many.
  const aggregatesOf = async (db: LoupeDatabase, profileId: string) =>
    (
      await Promise.all([
        talliesBetween(db, { profileId, grain: 'all' }),
        talliesBetween(db, { profileId, grain: 'week' }),
      ])
    ).flat();
  return {
    append: (record) =>
      connection.run((db) =>
        db.transaction('rw', [db.profiles, db.sessions, db.answers, db.tallies, db.memories], () => append(db, record)),
      ),
    ofSession: (sessionId) =>
      connection.run((db) =>
        db.answers.where('[sessionId+index]').between([sessionId, 0], [sessionId, Infinity]).toArray(),
      ),
    aggregates: (profileId) => connection.run((db) => aggregatesOf(db, profileId)),
    watchAggregates: (profileId, listener) => connection.watch((db) => aggregatesOf(db, profileId), listener),
    daysBetween: (profileId, from, to) =>
      connection.run((db) => talliesBetween(db, { profileId, grain: 'day', from, to })),
    memories: (profileId) => connection.run((db) => db.memories.where('profileId').equals(profileId).toArray()),
    answeredSince: (profileId, instant) =>
      connection.run((db) =>
        db.answers.where('[profileId+answeredAt]').between([profileId, instant], [profileId, Infinity]).count(),
      ),
    rebuildAggregates: (profileId) =>
      connection.run((db) => db.transaction('rw', db.answers, db.tallies, db.memories, () => recount(db, profileId))),
  };
}

function talliesBetween(
  db: LoupeDatabase,
  span: { readonly profileId: string; readonly grain: Grain; readonly from?: number; readonly to?: number },
): Promise<Aggregate[]> {
  const { profileId, grain, from = 0, to = Infinity } = span;
  return db.tallies
    .where('[profileId+grain+period]')
    .between([profileId, grain, from], [profileId, grain, to], true, true)
    .toArray();
}

/** Gives the session as it stands once an item has its answer; never moves it back. */
export function movedPast(session: SessionRecord, index: number): SessionRecord {
  const position = Math.max(session.position, index + 1);
  return { ...session, position, draft: session.draft && session.draft.index >= position ? session.draft : null };
}

async function append(db: LoupeDatabase, record: AnswerRecord): Promise<void> {
  if (!(await db.profiles.get(record.profileId))) throw new StorageFault('storage.profile-gone');
  const session = await db.sessions.get(record.sessionId);
  if (!session) throw new StorageFault('storage.session-gone');
  const before = await db.answers.get([record.sessionId, record.index]);
  // A browser may lose the confirmation of a write that happened: the same answer again is then no second one.
  if (before && sameContents(before, record)) return;
  if (before) throw new StorageFault('storage.already-answered');
  await db.answers.add(record);
  await countAnswer(db, record);
  await db.sessions.put(movedPast(session, record.index));
}
