import Dexie, { type Collection } from 'dexie';
import type { Aggregate } from '@/core/learning/aggregate';
import type { AnswerRecord } from '@/core/learning/answer-record';
import type { SessionRecord } from '@/core/learning/session-record';
import type { SkillMemory } from '@/core/learning/skill-memory';
import type { LoupeDatabase } from './loupe-database';

/** The sessions of a profile, oldest first. */
export function sessionsOf(db: LoupeDatabase, profileId: string): Collection<SessionRecord, string> {
  return db.sessions
    .where('[profileId+startedAt]')
    .between([profileId, Dexie.minKey], [profileId, Dexie.maxKey], true, true);
}

/** The answers of a profile, oldest first. */
export function answersOf(db: LoupeDatabase, profileId: string): Collection<AnswerRecord, [string, number]> {
  return db.answers
    .where('[profileId+answeredAt]')
    .between([profileId, Dexie.minKey], [profileId, Dexie.maxKey], true, true);
}

/** What the answers of a profile come to; that of all time comes before that of weeks, these oldest first. */
export function talliesOf(
  db: LoupeDatabase,
  profileId: string,
): Collection<Aggregate, [string, string, string, number]> {
  return db.tallies
    .where('[profileId+grain+skill+period]')
    .between([profileId, Dexie.minKey], [profileId, Dexie.maxKey], true, true);
}

/** What the schedule of a profile is worked out from, skill by skill. */
export function memoriesOf(db: LoupeDatabase, profileId: string): Collection<SkillMemory, [string, string]> {
  return db.memories
    .where('[profileId+skill]')
    .between([profileId, Dexie.minKey], [profileId, Dexie.maxKey], true, true);
}
