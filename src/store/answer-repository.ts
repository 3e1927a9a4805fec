import type { AnswerRecord } from '@/core/learning/answer-record';
import type { SessionRecord } from '@/core/learning/session-record';
import type { AnswerPlace, AnswerPort } from '@/state/ports';
import type { Connection } from './connection';
import type { LoupeDatabase } from './loupe-database';
import { memoriesUntil } from './memories-until';
import { talliesOf } from './of-profile';
import { countAnswer, recount } from './refresh-aggregates';
import { sameContents } from './same-contents';
import { StorageFault } from './storage-problem';

/** Creates the keeper of answers. */
export function createAnswerRepository(connection: Connection): AnswerPort {
  return {
    append: (record) =>
      connection.run((db) =>
        db.transaction('rw', [db.profiles, db.sessions, db.answers, db.tallies, db.memories], () => append(db, record)),
      ),
    ofSession: (sessionId) =>
      connection.run((db) =>
        db.answers.where('[sessionId+index]').between([sessionId, 0], [sessionId, Infinity]).toArray(),
      ),
    aggregates: (profileId) => connection.run((db) => talliesOf(db, profileId).toArray()),
    watchAggregates: (profileId, listener) => connection.watch((db) => talliesOf(db, profileId).toArray(), listener),
    memories: (profileId, until) => connection.run((db) => memoriesUntil(db, profileId, until)),
    answeredBetween: (profileId, begins, ends) =>
      connection.run((db) =>
        db.answers.where('[profileId+answeredAt]').between([profileId, begins], [profileId, ends]).count(),
      ),
    page: (profileId, before, limit) =>
      connection.run((db) =>
        db.answers
          .where('[profileId+answeredAt]')
          .between([profileId, 0], [profileId, before?.answeredAt ?? Infinity], true, true)
          .reverse()
          .filter((record) => before === null || isBefore(record, before))
          .limit(limit)
          .toArray(),
      ),
    rebuildAggregates: (profileId) =>
      connection.run((db) => db.transaction('rw', db.answers, db.tallies, db.memories, () => recount(db, profileId))),
  };
}

/** Tells whether an answer comes before a place; at one instant sessions and items decide, as in the index. */
function isBefore(record: AnswerPlace, place: AnswerPlace): boolean {
  if (record.answeredAt !== place.answeredAt) return record.answeredAt < place.answeredAt;
  if (record.sessionId !== place.sessionId) return record.sessionId < place.sessionId;
  return record.index < place.index;
}

/** Gives the session as it stands once an item has its answer; never moves it back. */
export function movedPast(session: SessionRecord, index: number): SessionRecord {
  const position = Math.max(session.position, index + 1);
  return { ...session, position, draft: session.draft && session.draft.index >= position ? session.draft : null };
}

/** All is asked for at once, and all is written at once: a learner waits for this after every answer. */
async function append(db: LoupeDatabase, record: AnswerRecord): Promise<void> {
  const [session, isNew, counted] = await Promise.all([
    db.sessions.get(record.sessionId),
    addOnce(db, record),
    countAnswer(db, record),
  ]);
  if (!session) throw new StorageFault(await whatIsGone(db, record));
  if (!isNew) return;
  await Promise.all([
    db.sessions.put(movedPast(session, record.index)),
    db.tallies.bulkPut(counted.tallies),
    db.memories.put(counted.memory),
  ]);
}

/** A profile takes its sessions along, so that it need not be looked for where its session is. */
async function whatIsGone(
  db: LoupeDatabase,
  { profileId }: AnswerRecord,
): Promise<'storage.session-gone' | 'storage.profile-gone'> {
  return (await db.profiles.get(profileId)) ? 'storage.session-gone' : 'storage.profile-gone';
}

/**
 * Adds an answer and tells whether it was new. A browser may lose the confirmation of a write that happened: the same
 * answer again is then no second one.
 */
async function addOnce(db: LoupeDatabase, record: AnswerRecord): Promise<boolean> {
  try {
    await db.answers.add(record);
    return true;
  } catch (error) {
    const before = await db.answers.get([record.sessionId, record.index]);
    if (!before) throw error;
    if (!sameContents(before, record)) throw new StorageFault('storage.already-answered');
    return false;
  }
}
