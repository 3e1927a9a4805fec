import type { AnswerRecord } from '@/core/learning/answer-record';
import type { LessonProgress } from '@/core/learning/lesson-progress';
import type { Profile } from '@/core/learning/profile';
import type { SessionRecord } from '@/core/learning/session-record';
import type { PackPicture, PackRecord } from '@/state/pack-port';
import type { ExportFile, OnProgress } from '@/state/ports';
import {
  EXPORT_FORMAT,
  EXPORT_FORMAT_VERSION,
  type ExportFormatVersion,
  type Manifest,
  PARTS,
  PICTURE_VERSIONS,
  packPart,
  picturePart,
} from './export-format';
import type { PackPart } from './record-schemas';
import { sha256 } from './sha256';
import { type Part, writeZip } from './write-zip';

/** An own specimen to be exported. */
export interface ExportedPack {
  readonly record: PackRecord;
  readonly pictures: readonly PackPicture[];
}

/** All that goes into one file. */
export interface ExportContents {
  readonly profile: Profile;
  readonly sessions: readonly SessionRecord[];
  readonly answers: readonly AnswerRecord[];
  readonly lessons: readonly LessonProgress[];
  readonly packs: readonly ExportedPack[];
}

/** Builds the file of an export; `exportedAt` is in milliseconds since 1970 UTC. */
export async function buildExport(
  contents: ExportContents,
  about: { readonly appVersion: string; readonly exportedAt: number },
  onProgress: OnProgress,
): Promise<ExportFile> {
  const parts: Part[] = [
    textPart(PARTS.profile, JSON.stringify(contents.profile)),
    textPart(PARTS.sessions, toLines(contents.sessions)),
    textPart(PARTS.answers, toLines(contents.answers)),
    ...(contents.lessons.length === 0 ? [] : [textPart(PARTS.lessons, toLines(contents.lessons))]),
  ];
  for (const pack of contents.packs) parts.push(...(await packParts(pack)));
  const manifest: Manifest = {
    format: EXPORT_FORMAT,
    formatVersion: versionOf(contents),
    ...about,
    parts: await Promise.all(
      parts.map(async ({ name, bytes }) => ({ name, bytes: bytes.length, sha256: await sha256(bytes) })),
    ),
  };
  const blob = await writeZip([textPart(PARTS.manifest, JSON.stringify(manifest, null, 2)), ...parts], onProgress);
  return {
    fileName: fileNameOf(contents.profile.name, about.exportedAt),
    blob,
    counts: {
      profiles: 1,
      sessions: contents.sessions.length,
      answers: contents.answers.length,
      lessons: contents.lessons.length,
      packs: contents.packs.length,
    },
  };
}

function versionOf({ lessons }: ExportContents): ExportFormatVersion {
  return lessons.length === 0 ? 1 : EXPORT_FORMAT_VERSION;
}

async function packParts({ record, pictures }: ExportedPack): Promise<readonly Part[]> {
  const { id } = record.specimen;
  const described: PackPart = {
    ...record,
    pictures: pictures.map(({ id: picture, original, working }) => ({
      id: picture,
      originalType: original.type,
      workingType: working.type,
    })),
  };
  const blobs = pictures.flatMap((picture) =>
    PICTURE_VERSIONS.map(async (version) => ({
      name: picturePart(id, picture.id, version),
      bytes: new Uint8Array(await picture[version].arrayBuffer()),
    })),
  );
  return [textPart(packPart(id), JSON.stringify(described)), ...(await Promise.all(blobs))];
}

function textPart(name: string, text: string): Part {
  return { name, bytes: new TextEncoder().encode(text) };
}

function toLines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** Keeps letters and digits of any script; what a file system may refuse becomes a hyphen. */
function fileNameOf(name: string, exportedAt: number): string {
  const plain = name.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  const day = new Date(exportedAt).toISOString().slice(0, 10);
  return `loupe-${plain === '' ? 'profile' : plain}-${day}.loupe`;
}
