import type { Result } from '@/core/kernel/result';
import { readZip, type ZipParts } from '@/packing/read-zip';
import type { FileProblem, OnProgress } from '@/state/ports';
import { isPartName, isTextPart, PARTS, type TransferLimits } from './export-format';
import { nextTurn } from './write-zip';

const CODES = {
  'not-a-zip': 'transfer.foreign',
  'too-large': 'transfer.too-large',
  truncated: 'transfer.truncated',
} as const;

/**
 * Unpacks a file and stops at the first thing that no Loupe writes. `checkManifest` sees the manifest, which comes first,
 * before anything else is unpacked.
 */
export function readParts(
  file: Blob,
  limits: TransferLimits,
  checkManifest: (bytes: Uint8Array<ArrayBuffer>) => FileProblem | null,
  onProgress: OnProgress,
): Promise<Result<ZipParts, FileProblem>> {
  return readZip<FileProblem>(file, {
    fileBytes: limits.fileBytes,
    unpackedBytes: limits.unpackedBytes,
    partBytes: (name) => (isTextPart(name) ? limits.textBytes : limits.unpackedBytes),
    passesOver: () => false,
    objectionTo: (name, begun) => {
      if (begun.size === 0 && name !== PARTS.manifest) return { code: 'transfer.foreign', part: null };
      if (!isPartName(name) || begun.has(name)) return { code: 'transfer.hostile', part: name };
      return begun.size >= limits.parts ? { code: 'transfer.too-large', part: null } : null;
    },
    checkPart: (name, bytes) => (name === PARTS.manifest ? checkManifest(bytes) : null),
    problemOf: (trouble, part) => ({ code: CODES[trouble], part }),
    onRead: async (share) => {
      onProgress(share);
      await nextTurn();
    },
  });
}
