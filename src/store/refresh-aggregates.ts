import type { AnswerRecord } from '@/core/learning/answer-record';
import {
  AGGREGATES_VERSION,
  type AggregateKey,
  addAnswer,
  aggregateKeyOf,
  type DayAggregate,
  emptyAggregate,
} from '@/core/learning/day-aggregate';
import type { LoupeDatabase } from './loupe-database';

/** Counts everything again where the aggregates were counted by other rules than this Loupe's. */
export async function refreshAggregates(db: LoupeDatabase): Promise<void> {
  const counted = await db.meta.get('aggregates-version');
  if (counted?.value === AGGREGATES_VERSION) return;
  await db.transaction('rw', db.profiles, db.answers, db.aggregates, db.meta, async () => {
    for (const profileId of await db.profiles.toCollection().primaryKeys()) await recount(db, profileId);
    await db.meta.put({ key: 'aggregates-version', value: AGGREGATES_VERSION });
  });
}

/** Counts the answers of a profile again; to be called inside a transaction that writes aggregates. */
export async function recount(db: LoupeDatabase, profileId: string): Promise<void> {
  const byKey = new Map<string, DayAggregate>();
  await db.answers
    .where('profileId')
    .equals(profileId)
    .each((record) => {
      const key = aggregateKeyOf(record);
      const name = `${key.category} ${key.day}`;
      byKey.set(name, addAnswer(byKey.get(name) ?? emptyAggregate(key), record));
    });
  await db.aggregates.where('profileId').equals(profileId).delete();
  await db.aggregates.bulkAdd([...byKey.values()]);
}

/** Counts one more answer; to be called inside a transaction that writes aggregates. */
export async function countAnswer(db: LoupeDatabase, record: AnswerRecord): Promise<void> {
  const key: AggregateKey = aggregateKeyOf(record);
  const before = await db.aggregates.get([key.profileId, key.category, key.day]);
  await db.aggregates.put(addAnswer(before ?? emptyAggregate(key), record));
}
