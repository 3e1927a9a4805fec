import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate';
import { fail, ok, type Result } from '@/core/kernel/result';

/** What can be wrong with any packed file: it is none, holds or unpacks to more than is allowed, or ends too early. */
export type ZipTrouble = 'not-a-zip' | 'too-large' | 'truncated';

/** What a packed file may hold, and the problem `P` that its reader speaks of where it does not. Sizes are in bytes. */
export interface ZipRules<P> {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  /** The most that the part of a name may unpack to. */
  readonly partBytes: (name: string) => number;
  /** Tells which parts are passed over unread. */
  readonly passesOver: (name: string) => boolean;
  /** What speaks against reading a part after those already begun, or null. */
  readonly objectionTo: (name: string, begun: ReadonlySet<string>) => P | null;
  /** What is wrong with a part that is whole, or null; nothing is read behind a part that is wrong. */
  readonly checkPart: (name: string, bytes: Uint8Array<ArrayBuffer>) => P | null;
  readonly problemOf: (trouble: ZipTrouble, name: string | null) => P;
  /** Is told after each piece which share of the file was read. */
  readonly onRead: (share: number) => void | Promise<void>;
}

/** The parts of a packed file by name. */
export type ZipParts = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const ZIP_SIGNATURE = [0x50, 0x4b, 0x03, 0x04] as const;
const PIECE_BYTES = 2 ** 16;

/**
 * Unpacks a file piece by piece and stops at the first thing that its rules object to. What is counted are the bytes that
 * really come out, never the sizes a file claims.
 */
export async function readZip<P>(file: Blob, rules: ZipRules<P>): Promise<Result<ZipParts, P>> {
  if (file.size > rules.fileBytes) return fail(rules.problemOf('too-large', null));
  const head = new Uint8Array(await file.slice(0, ZIP_SIGNATURE.length).arrayBuffer());
  if (!ZIP_SIGNATURE.every((byte, at) => head[at] === byte)) return fail(rules.problemOf('not-a-zip', null));
  const reading = startReading(rules);
  for (let from = 0; from < file.size && reading.problem() === null; from += PIECE_BYTES) {
    const to = Math.min(from + PIECE_BYTES, file.size);
    reading.push(new Uint8Array(await file.slice(from, to).arrayBuffer()), to === file.size);
    await rules.onRead(to / file.size);
  }
  return reading.end();
}

function startReading<P>(rules: ZipRules<P>) {
  const parts = new Map<string, Uint8Array<ArrayBuffer>>();
  const begun = new Set<string>();
  let problem: P | null = null;
  let met = 0;
  let unpackedBytes = 0;

  function stop(trouble: ZipTrouble, name: string | null): void {
    problem ??= rules.problemOf(trouble, name);
  }

  function begin(part: UnzipFile): void {
    const { name } = part;
    met += 1;
    if (problem !== null || rules.passesOver(name)) return;
    problem = rules.objectionTo(name, begun);
    if (problem !== null) return;
    begun.add(name);
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    part.ondata = (error, chunk, final) => {
      if (problem !== null) return;
      if (error) return stop('truncated', name);
      bytes += chunk.length;
      unpackedBytes += chunk.length;
      if (bytes > rules.partBytes(name) || unpackedBytes > rules.unpackedBytes) return stop('too-large', name);
      chunks.push(chunk);
      if (final) finish(name, joined(chunks, bytes));
    };
    part.start();
  }

  function finish(name: string, bytes: Uint8Array<ArrayBuffer>): void {
    parts.set(name, bytes);
    problem ??= rules.checkPart(name, bytes);
  }

  const unzip = new Unzip(begin);
  unzip.register(UnzipPassThrough);
  unzip.register(UnzipInflate);
  return {
    problem: () => problem,
    push(piece: Uint8Array, final: boolean): void {
      try {
        unzip.push(piece, final);
      } catch {
        stop('truncated', null);
      }
    },
    end(): Result<ZipParts, P> {
      const unfinished = [...begun].find((name) => !parts.has(name));
      if (met === 0 || unfinished !== undefined) stop('truncated', unfinished ?? null);
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
