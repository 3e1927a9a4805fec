import * as z from 'zod/mini';

/** The name in the manifest that makes a zip a Loupe export. */
export const EXPORT_FORMAT = 'loupe-export';

/** Newest version of the layout of the file: 2 where it brings the progress in lessons, which a Loupe that knows only 1 could not read. */
export const EXPORT_FORMAT_VERSION = 2;

/** Versions of the layout; each file has the lowest that it needs, so that an older Loupe reads what it can. */
export type ExportFormatVersion = 1 | typeof EXPORT_FORMAT_VERSION;

/** The fixed parts; the manifest comes first, so that a foreign or newer file is known before the rest is unpacked. */
export const PARTS = {
  manifest: 'manifest.json',
  profile: 'profile.json',
  sessions: 'sessions.jsonl',
  answers: 'answers.jsonl',
  lessons: 'lessons.jsonl',
} as const;

/** What a file may hold at most, in bytes and parts. `text` limits each part that is not a picture. */
export interface TransferLimits {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  readonly textBytes: number;
  readonly parts: number;
}

const MEBIBYTE = 2 ** 20;

/** Room for a hundred thousand answers and a thousand photographs. */
export const TRANSFER_LIMITS: TransferLimits = {
  fileBytes: 1024 * MEBIBYTE,
  unpackedBytes: 1536 * MEBIBYTE,
  textBytes: 256 * MEBIBYTE,
  parts: 4000,
};

/** A pair of blobs of one picture. */
export const PICTURE_VERSIONS = ['original', 'working'] as const;

/** One of the blobs of a picture. */
export type PictureVersion = (typeof PICTURE_VERSIONS)[number];

/** Names the part of an own specimen. */
export function packPart(specimen: string): string {
  return `packs/${specimen}.json`;
}

/** Names the part of a picture. */
export function picturePart(specimen: string, picture: string, version: PictureVersion): string {
  return `pictures/${specimen}/${picture}.${version}`;
}

const PART_NAME =
  /^(?:manifest\.json|profile\.json|sessions\.jsonl|answers\.jsonl|lessons\.jsonl|packs\/[\w-]{1,80}\.json|pictures\/[\w-]{1,80}\/[\w-]{1,80}\.(?:original|working))$/;

/** Tells whether Loupe writes parts of this name; all others are refused, paths that leave the file above all. */
export function isPartName(name: string): boolean {
  return PART_NAME.test(name);
}

/** Tells whether a part holds text; the others are pictures. */
export function isTextPart(name: string): boolean {
  return name.endsWith('.json') || name.endsWith('.jsonl');
}

/** What says whether a zip is a Loupe export, and which one; read before anything else of the manifest. */
export const exportHead = z.object({ format: z.literal(EXPORT_FORMAT), formatVersion: z.int().check(z.positive()) });

/**
 * The manifest. `parts` lists every other part; each digest is SHA-256 in lower-case hexadecimal, or null where the
 * writing browser had no secure context to compute it in.
 */
export const manifestSchema = z.object({
  format: z.literal(EXPORT_FORMAT),
  formatVersion: z.literal([1, EXPORT_FORMAT_VERSION]),
  appVersion: z.string(),
  exportedAt: z.int(),
  parts: z.array(z.object({ name: z.string(), bytes: z.int().check(z.nonnegative()), sha256: z.nullable(z.string()) })),
});

/** The manifest of an export. */
export type Manifest = z.infer<typeof manifestSchema>;
