import * as z from 'zod/mini';
import { fail, ok, type Result } from '@/core/kernel/result';
import { ANSWER_RECORD_VERSION, type AnswerRecord } from '@/core/learning/answer-record';
import { LESSON_PROGRESS_VERSION, type LessonProgress } from '@/core/learning/lesson-progress';
import type { Profile } from '@/core/learning/profile';
import { SESSION_RECORD_VERSION, type SessionRecord } from '@/core/learning/session-record';
import type { ZipParts } from '@/packing/read-zip';
import type { PackPicture, PackRecord } from '@/state/pack-port';
import type { FileProblem, OnProgress, Refusal } from '@/state/ports';
import {
  EXPORT_FORMAT_VERSION,
  exportHead,
  type Manifest,
  manifestSchema,
  PARTS,
  picturePart,
  type TransferLimits,
} from './export-format';
import { type ReadLine, readLines } from './read-lines';
import { readParts } from './read-parts';
import { answerSchemaOf, lessonProgressSchema, packSchema, profileSchema, sessionSchema } from './record-schemas';
import { sha256 } from './sha256';

/** An own specimen of a file with all its pictures. */
export interface ReadPack {
  readonly part: string;
  readonly record: PackRecord;
  readonly pictures: readonly PackPicture[];
}

/** What a file holds, each thing checked by itself; nothing is merged yet. */
export interface ReadExport {
  readonly profile: Profile;
  readonly sessions: readonly ReadLine<SessionRecord>[];
  readonly answers: readonly ReadLine<AnswerRecord>[];
  readonly lessons: readonly ReadLine<LessonProgress>[];
  readonly packs: readonly ReadPack[];
  readonly refused: readonly Refusal[];
  readonly verified: boolean;
}

/** Reads and verifies a whole export. Single bad records are refused, a file that is not what its manifest says fails as a whole. */
export async function readExport(
  file: Blob,
  limits: TransferLimits,
  onProgress: OnProgress,
): Promise<Result<ReadExport, FileProblem>> {
  const unpacked = await readParts(file, limits, checkHead, onProgress);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const manifest = manifestSchema.safeParse(jsonOf(parts.get(PARTS.manifest)));
  if (!manifest.success) return fail({ code: 'transfer.malformed', part: PARTS.manifest });
  const verified = await verifyParts(manifest.data, parts);
  if (!verified.ok) return verified;
  const profile = profileSchema.safeParse(jsonOf(parts.get(PARTS.profile)));
  if (!profile.success) return fail({ code: 'transfer.malformed', part: PARTS.profile });
  const sessions = readLines(PARTS.sessions, parts.get(PARTS.sessions), () => sessionSchema, SESSION_RECORD_VERSION);
  const answers = readLines(PARTS.answers, parts.get(PARTS.answers), answerSchemaOf, ANSWER_RECORD_VERSION);
  const lessons = readLines(
    PARTS.lessons,
    parts.get(PARTS.lessons),
    () => lessonProgressSchema,
    LESSON_PROGRESS_VERSION,
  );
  const packs = readPacks(parts);
  return ok({
    profile: profile.data,
    sessions: sessions.read,
    answers: answers.read,
    lessons: lessons.read,
    packs: packs.read,
    refused: [...sessions.refused, ...answers.refused, ...lessons.refused, ...packs.refused],
    verified: verified.value,
  });
}

function checkHead(bytes: Uint8Array): FileProblem | null {
  const head = exportHead.safeParse(jsonOf(bytes));
  if (!head.success) return { code: 'transfer.foreign', part: null };
  return head.data.formatVersion > EXPORT_FORMAT_VERSION ? { code: 'transfer.newer-format', part: null } : null;
}

/** Succeeds with whether every part could be held against a digest. */
async function verifyParts(manifest: Manifest, parts: ZipParts): Promise<Result<boolean, FileProblem>> {
  const named = new Set<string>([PARTS.manifest, ...manifest.parts.map((part) => part.name)]);
  const unnamed = [...parts.keys()].find((name) => !named.has(name));
  if (unnamed !== undefined) return fail({ code: 'transfer.hostile', part: unnamed });
  let verified = true;
  for (const { name, bytes, sha256: promised } of manifest.parts) {
    const part = parts.get(name);
    if (part === undefined) return fail({ code: 'transfer.truncated', part: name });
    if (part.length !== bytes) return fail({ code: 'transfer.digest-mismatch', part: name });
    const digest = promised === null ? null : await sha256(part);
    if (digest === null) verified = false;
    else if (digest !== promised) return fail({ code: 'transfer.digest-mismatch', part: name });
  }
  return ok(verified);
}

function readPacks(parts: ZipParts): { readonly read: readonly ReadPack[]; readonly refused: readonly Refusal[] } {
  const read: ReadPack[] = [];
  const refused: Refusal[] = [];
  for (const [part, bytes] of parts) {
    if (!part.startsWith('packs/')) continue;
    const pack = packSchema.safeParse(jsonOf(bytes));
    if (!pack.success) {
      refused.push({ code: 'refused.malformed', part, line: null, path: pathOf(pack.error) });
      continue;
    }
    const { specimen, key, pictures } = pack.data;
    const blobs = pictures.flatMap((picture): readonly PackPicture[] => {
      const original = parts.get(picturePart(specimen.id, picture.id, 'original'));
      const working = parts.get(picturePart(specimen.id, picture.id, 'working'));
      if (!original || !working) return [];
      return [
        {
          id: picture.id,
          original: new Blob([original], { type: picture.originalType }),
          working: new Blob([working], { type: picture.workingType }),
        },
      ];
    });
    const missing = specimen.photographs.find((photograph) => !blobs.some((blob) => blob.id === photograph.picture));
    if (missing) refused.push({ code: 'refused.malformed', part, line: null, path: `pictures.${missing.picture}` });
    else read.push({ part, record: { specimen, key }, pictures: blobs });
  }
  return { read, refused };
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function pathOf(error: z.core.$ZodError): string {
  return z.core.toDotPath(error.issues[0]?.path ?? []);
}
