import { FACE_LIST, type FacePackProblem, partProblem } from '@/core/document/face-pack-problem';
import type { Result } from '@/core/kernel/result';
import { readZip, type ZipParts } from '@/packing/read-zip';

/** What the file of a face pack may hold at most, in bytes and files. */
export interface FaceZipLimits {
  readonly fileBytes: number;
  readonly listBytes: number;
  readonly pictureBytes: number;
  readonly unpackedBytes: number;
  readonly files: number;
}

const MEBIBYTE = 2 ** 20;

/** Room for two thousand photographs. */
export const FACE_ZIP_LIMITS: FaceZipLimits = {
  fileBytes: 256 * MEBIBYTE,
  listBytes: 4 * MEBIBYTE,
  pictureBytes: 16 * MEBIBYTE,
  unpackedBytes: 320 * MEBIBYTE,
  files: 2001,
};

/** The files of a pack by name. */
export type FaceParts = ZipParts;

const PICTURE_NAME = /^[a-z0-9-]{1,40}\/[a-z0-9-]{1,40}\.(?:webp|jpe?g|png)$/i;
/** What packing programs leave behind: folders, and notes of the system to itself. */
const LITTER = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$|^[a-z0-9-]{1,40}\/$/i;

/** Unpacks the file of a face pack and stops at the first thing that does not belong into one. */
export function readFaceZip(file: Blob, limits: FaceZipLimits): Promise<Result<FaceParts, FacePackProblem>> {
  return readZip<FacePackProblem>(file, {
    fileBytes: limits.fileBytes,
    unpackedBytes: limits.unpackedBytes,
    partBytes: (name) => (name === FACE_LIST ? limits.listBytes : limits.pictureBytes),
    passesOver: (name) => LITTER.test(name),
    objectionTo: (name, begun) => {
      if (name !== FACE_LIST && !PICTURE_NAME.test(name)) return partProblem('faces.stray-file', name);
      if (begun.has(name)) return partProblem('faces.twice', name);
      return begun.size >= limits.files ? partProblem('faces.too-many', name) : null;
    },
    checkPart: () => null,
    problemOf: (trouble, name) => partProblem(`faces.${trouble}`, name),
    onRead: () => undefined,
  });
}
