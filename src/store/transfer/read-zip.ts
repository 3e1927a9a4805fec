import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate';
import { fail, ok, type Result } from '@/core/kernel/result';
import type { FileProblem, OnProgress } from '@/state/ports';
import { isPartName, isTextPart, PARTS, type TransferLimits } from './export-format';
import { nextTurn } from './write-zip';

/** The parts of a file by name. */
export type ReadParts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04] as const;
const CHUNK_BYTES = 2 ** 16;

/**
 * Unpacks a file piece by piece and stops at the first thing that no Loupe writes. What is counted are the bytes that
 * really come out, never the sizes a file claims. `checkManifest` sees the manifest before anything else is unpacked.
 */
export async function readZip(
  file: Blob,
  limits: TransferLimits,
  checkManifest: (bytes: Uint8Array<ArrayBuffer>) => FileProblem | null,
  onProgress: OnProgress,
): Promise<Result<ReadParts, FileProblem>> {
  if (file.size > limits.fileBytes) return fail({ code: 'transfer.too-large', part: null });
  const head = new Uint8Array(await file.slice(0, ZIP_SIGNATURE.length).arrayBuffer());
  if (!ZIP_SIGNATURE.every((byte, at) => head[at] === byte)) return fail({ code: 'transfer.foreign', part: null });
  const reading = startReading(limits, checkManifest);
  for (let from = 0; from < file.size && reading.problem() === null; from += CHUNK_BYTES) {
    const to = Math.min(from + CHUNK_BYTES, file.size);
    reading.push(new Uint8Array(await file.slice(from, to).arrayBuffer()), to === file.size);
    onProgress(to / file.size);
    await nextTurn();
  }
  return reading.end();
}

function startReading(limits: TransferLimits, checkManifest: (bytes: Uint8Array<ArrayBuffer>) => FileProblem | null) {
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  const begun = new Set<string>();
  let problem: FileProblem | null = null;
  let unpackedBytes = 0;

  function stop(code: FileProblem['code'], part: string | null): void {
    problem ??= { code, part };
  }

  function finishPart(name: string, chunks: readonly Uint8Array[], bytes: number): void {
    const whole = new Uint8Array(bytes);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    parts.set(name, whole);
    if (name === PARTS.manifest) problem ??= checkManifest(whole);
  }

  function objectionTo(name: string): FileProblem | null {
    if (begun.size === 0 && name !== PARTS.manifest) return { code: 'transfer.foreign', part: null };
    if (!isPartName(name) || begun.has(name)) return { code: 'transfer.hostile', part: name };
    return begun.size >= limits.parts ? { code: 'transfer.too-large', part: null } : null;
  }

  function beginPart(part: UnzipFile): void {
    const { name } = part;
    problem ??= objectionTo(name);
    if (problem !== null) return;
    begun.add(name);
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    part.ondata = (error, chunk, final) => {
      if (problem !== null) return;
      if (error) return stop('transfer.truncated', name);
      bytes += chunk.length;
      unpackedBytes += chunk.length;
      if (unpackedBytes > limits.unpackedBytes || (isTextPart(name) && bytes > limits.textBytes)) {
        return stop('transfer.too-large', name);
      }
      chunks.push(chunk);
      if (final) finishPart(name, chunks, bytes);
    };
    part.start();
  }

  const unzip = new Unzip(beginPart);
  unzip.register(UnzipPassThrough);
  unzip.register(UnzipInflate);

  return {
    problem: () => problem,
    push(chunk: Uint8Array, final: boolean): void {
      try {
        unzip.push(chunk, final);
      } catch {
        stop('transfer.truncated', null);
      }
    },
    end(): Result<ReadParts, FileProblem> {
      const unfinished = [...begun].find((name) => !parts.has(name));
      if (problem === null && (begun.size === 0 || unfinished !== undefined))
        stop('transfer.truncated', unfinished ?? null);
      return problem === null ? ok(parts) : fail(problem);
    },
  };
}
