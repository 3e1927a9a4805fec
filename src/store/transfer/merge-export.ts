import type { AnswerRecord } from '@/core/learning/answer-record';
import { type LessonProgress, mergeLessonProgress } from '@/core/learning/lesson-progress';
import { mergeSessions } from '@/core/learning/merge-sessions';
import type { SessionRecord } from '@/core/learning/session-record';
import type { ImportReport, Refusal, TransferCounts } from '@/state/ports';
import { movedPast } from '../answer-repository';
import type { LoupeDatabase } from '../loupe-database';
import { readPack } from '../pack-repository';
import { recount } from '../refresh-aggregates';
import { sameContents } from '../same-contents';
import { PARTS } from './export-format';
import type { ReadExport, ReadPack } from './read-export';
import type { ReadLine } from './read-lines';

type Tally = { -readonly [K in keyof TransferCounts]: number };

/** Merges a read export in one transaction. What is here stays; sessions only ever move on. */
export async function mergeExport(db: LoupeDatabase, read: ReadExport): Promise<ImportReport> {
  return db.transaction('rw', db.tables, async () => {
    const merging: Merging = { db, read, added: noCounts(), alreadyHere: noCounts(), refused: [...read.refused] };
    const here = await db.profiles.get(read.profile.id);
    if (!here) await db.profiles.add(read.profile);
    count(merging, here !== undefined, 'profiles');
    for (const session of read.sessions) await mergeSession(merging, session);
    for (const answer of read.answers) await mergeAnswer(merging, answer);
    for (const lesson of read.lessons) await mergeLesson(merging, lesson);
    for (const pack of read.packs) await mergePack(merging, pack);
    await recount(db, read.profile.id);
    const { added, alreadyHere, refused } = merging;
    return { profile: here ?? read.profile, added, alreadyHere, refused, verified: read.verified };
  });
}

interface Merging {
  readonly db: LoupeDatabase;
  readonly read: ReadExport;
  readonly added: Tally;
  readonly alreadyHere: Tally;
  readonly refused: Refusal[];
}

async function mergeSession(merging: Merging, { line, record }: ReadLine<SessionRecord>): Promise<void> {
  const { db, read, refused } = merging;
  const here = await db.sessions.get(record.id);
  if (record.profileId !== read.profile.id || (here && here.profileId !== record.profileId)) {
    refused.push({ code: 'refused.stranger', part: PARTS.sessions, line, path: 'profileId' });
    return;
  }
  if (here && !sameContents(here.plan, record.plan)) {
    refused.push({ code: 'refused.differs', part: PARTS.sessions, line, path: 'plan' });
    return;
  }
  count(merging, here !== undefined, 'sessions');
  // A position is only as far as the answers that come with it: they move the session on below.
  if (!here) await db.sessions.add({ ...record, position: 0 });
  else await db.sessions.put(mergeSessions(here, record));
}

async function mergeAnswer(merging: Merging, { line, record }: ReadLine<AnswerRecord>): Promise<void> {
  const { db, read, refused } = merging;
  const session = await db.sessions.get(record.sessionId);
  if (record.profileId !== read.profile.id || session?.profileId !== record.profileId) {
    refused.push({ code: 'refused.stranger', part: PARTS.answers, line, path: session ? 'profileId' : 'sessionId' });
    return;
  }
  const here = await db.answers.get([record.sessionId, record.index]);
  if (here && !sameContents(here, record)) {
    refused.push({ code: 'refused.differs', part: PARTS.answers, line, path: null });
    return;
  }
  count(merging, here !== undefined, 'answers');
  if (here) return;
  await db.answers.add(record);
  await db.sessions.put(movedPast(session, record.index));
}

/** How far somebody has come in a lesson is joined; it counts as added where it brings them further than they are here. */
async function mergeLesson(merging: Merging, { line, record }: ReadLine<LessonProgress>): Promise<void> {
  const { db, read, refused } = merging;
  if (record.profileId !== read.profile.id) {
    refused.push({ code: 'refused.stranger', part: PARTS.lessons, line, path: 'profileId' });
    return;
  }
  const here = await db.lessonProgress.get([record.profileId, record.lesson]);
  const joined = here ? mergeLessonProgress(here, record) : record;
  count(merging, here !== undefined && sameContents(inOrder(here), inOrder(joined)), 'lessons');
  await db.lessonProgress.put(joined);
}

/** The sections that were read are in no order. */
function inOrder(progress: LessonProgress): LessonProgress {
  return { ...progress, read: progress.read.toSorted() };
}

async function mergePack(merging: Merging, pack: ReadPack): Promise<void> {
  const { db, refused } = merging;
  const specimen = pack.record.specimen.id;
  const here = await readPack(db, specimen);
  if (here && !sameContents(here, pack.record)) {
    refused.push({ code: 'refused.differs', part: pack.part, line: null, path: null });
    return;
  }
  count(merging, here !== null, 'packs');
  if (here) return;
  await db.packSpecimens.add(pack.record.specimen);
  await db.packKeys.add({ ...pack.record.key, id: specimen });
  await db.packImages.bulkPut(pack.pictures.map((picture) => ({ ...picture, specimen })));
}

function count(merging: Merging, isHere: boolean, what: keyof TransferCounts): void {
  const tally = isHere ? merging.alreadyHere : merging.added;
  tally[what] += 1;
}

function noCounts(): Tally {
  return { profiles: 0, sessions: 0, answers: 0, lessons: 0, packs: 0 };
}
