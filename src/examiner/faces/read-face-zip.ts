import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate';
import {
  FACE_LIST,
  type FacePackProblem,
  type FacePackProblemCode,
  partProblem,
} from '@/core/document/face-pack-problem';
import { fail, ok, type Result } from '@/core/kernel/result';

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
export type FaceParts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04] as const;
const CHUNK_BYTES = 2 ** 16;
const PICTURE_NAME = /^[a-z0-9-]{1,40}\/[a-z0-9-]{1,40}\.(?:webp|jpe?g|png)$/i;
/** What packing programs leave behind: folders, and notes of the system to itself. */
const LITTER = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$|^[a-z0-9-]{1,40}\/$/i;

/**
 * Unpacks the file of a face pack piece by piece and stops at the first thing that does not belong into one. What is
 * counted are the bytes that really come out, never the sizes a file claims.
 */
export async function readFaceZip(file: Blob, limits: FaceZipLimits): Promise<Result<FaceParts, FacePackProblem>> {
  if (file.size > limits.fileBytes) return fail(partProblem('faces.too-large', null));
  const head = new Uint8Array(await file.slice(0, ZIP_SIGNATURE.length).arrayBuffer());
  if (!ZIP_SIGNATURE.every((byte, at) => head[at] === byte)) return fail(partProblem('faces.not-a-zip', null));
  const reading = startReading(limits);
  for (let from = 0; from < file.size && reading.problem() === null; from += CHUNK_BYTES) {
    const to = Math.min(from + CHUNK_BYTES, file.size);
    reading.push(new Uint8Array(await file.slice(from, to).arrayBuffer()), to === file.size);
  }
  return reading.end();
}

function startReading(limits: FaceZipLimits) {
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  const begun = new Set<string>();
  let problem: FacePackProblem | null = null;
  let unpackedBytes = 0;

  function stop(code: FacePackProblemCode, name: string | null): void {
    problem ??= partProblem(code, name);
  }

  function objectionTo(name: string): FacePackProblemCode | null {
    if (name !== FACE_LIST && !PICTURE_NAME.test(name)) return 'faces.stray-file';
    if (begun.has(name)) return 'faces.twice';
    return begun.size >= limits.files ? 'faces.too-many' : null;
  }

  function begin(part: UnzipFile): void {
    const { name } = part;
    if (problem !== null || LITTER.test(name)) return;
    const objection = objectionTo(name);
    if (objection) {
      stop(objection, name);
      return;
    }
    begun.add(name);
    const most = name === FACE_LIST ? limits.listBytes : limits.pictureBytes;
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    part.ondata = (error, chunk, final) => {
      if (problem !== null) return;
      if (error) {
        stop('faces.truncated', name);
        return;
      }
      bytes += chunk.length;
      unpackedBytes += chunk.length;
      if (bytes > most || unpackedBytes > limits.unpackedBytes) {
        stop('faces.too-large', name);
        return;
      }
      chunks.push(chunk);
      if (final) parts.set(name, joined(chunks, bytes));
    };
    part.start();
  }

  const unzip = new Unzip(begin);
  unzip.register(UnzipPassThrough);
  unzip.register(UnzipInflate);
  return {
    problem: () => problem,
    push(chunk: Uint8Array, final: boolean): void {
      try {
        unzip.push(chunk, final);
      } catch {
        stop('faces.truncated', null);
      }
    },
    end(): Result<FaceParts, FacePackProblem> {
      const unfinished = [...begun].find((name) => !parts.has(name));
      if (unfinished !== undefined) stop('faces.truncated', unfinished);
      return problem === null ? ok(parts) : fail(problem);
    },
  };
}

function joined(chunks: readonly Uint8Array[], bytes: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
