import {
  AGGREGATES_VERSION,
  type Aggregate,
  type AggregateKey,
  addAnswer,
  aggregateKeysOf,
  emptyAggregate,
} from '@/core/learning/aggregate';
import type { AnswerRecord } from '@/core/learning/answer-record';
import type { SkillName } from '@/core/learning/skill';
import { emptyMemory, memoryKeyOf, remember, rememberIn, type SkillMemory } from '@/core/learning/skill-memory';
import type { LoupeDatabase } from './loupe-database';
import { answersOf, memoriesOf, talliesOf } from './of-profile';

/** Counts everything again where the aggregates were counted by other rules than this Loupe's. */
export async function refreshAggregates(db: LoupeDatabase): Promise<void> {
  const counted = await db.meta.get('aggregates-version');
  if (counted?.value === AGGREGATES_VERSION) return;
  await db.transaction('rw', [db.profiles, db.answers, db.tallies, db.memories, db.meta], async () => {
    for (const profileId of await db.profiles.toCollection().primaryKeys()) await recount(db, profileId);
    await db.meta.put({ key: 'aggregates-version', value: AGGREGATES_VERSION });
  });
}

/** Counts the answers of a profile again; to be called inside a transaction that writes what is derived. */
export async function recount(db: LoupeDatabase, profileId: string): Promise<void> {
  const tallies = new Map<string, Aggregate>();
  const memories = new Map<SkillName, SkillMemory>();
  await answersOf(db, profileId).each((record) => {
    for (const key of aggregateKeysOf(record)) {
      const name = nameOf(key).join(' ');
      tallies.set(name, addAnswer(tallies.get(name) ?? emptyAggregate(key), record));
    }
    rememberIn(memories, record);
  });
  await forgetDerived(db, profileId);
  await db.tallies.bulkAdd([...tallies.values()]);
  await db.memories.bulkAdd([...memories.values()]);
}

/** Deletes what is derived from the answers of a profile. */
export async function forgetDerived(db: LoupeDatabase, profileId: string): Promise<void> {
  await talliesOf(db, profileId).delete();
  await memoriesOf(db, profileId).delete();
}

/** What is derived from answers, as it stands with one more. */
interface Counted {
  readonly tallies: readonly Aggregate[];
  readonly memory: SkillMemory;
}

/** Counts one more answer, and leaves it to the caller to write what that gives; to be called inside a transaction. */
export async function countAnswer(db: LoupeDatabase, record: AnswerRecord): Promise<Counted> {
  const keys = aggregateKeysOf(record);
  const memory = memoryKeyOf(record);
  const [tallies, remembered] = await Promise.all([
    db.tallies.bulkGet(keys.map(nameOf)),
    db.memories.get([memory.profileId, memory.skill]),
  ]);
  return {
    tallies: keys.map((key, at) => addAnswer(tallies[at] ?? emptyAggregate(key), record)),
    memory: remember(remembered ?? emptyMemory(memory), record),
  };
}

function nameOf({ profileId, grain, skill, period }: AggregateKey): [string, string, string, number] {
  return [profileId, grain, skill, period];
}
