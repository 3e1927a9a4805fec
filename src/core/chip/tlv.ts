import { concatBytes } from '@noble/hashes/utils.js';
import { fail, ok, type Result } from '@/core/kernel/result';

/** One object of a chip file: its tag as a number (`0x5f1f` for two bytes) and its value. */
export interface Tlv {
  readonly tag: number;
  readonly value: Uint8Array;
}

/**
 * Why bytes are no objects; `at` counts bytes from 0:
 * - `tlv.truncated`: they end within a tag, a length or a value
 * - `tlv.tag`: a tag has more than two bytes
 * - `tlv.length`: the length is left open or needs more than four bytes
 */
export interface TlvProblem {
  readonly code: 'tlv.truncated' | 'tlv.tag' | 'tlv.length';
  readonly at: number;
}

const LONG_TAG = 0x1f;
const LONG_LENGTH = 0x80;
const MOST_LENGTH_BYTES = 4;

/** Writes one object with the shortest length that does. Source: ISO/IEC 8825-1, as Doc 9303 part 10 section 4.7 uses it. */
export function writeTlv(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const value = concatBytes(...parts);
  return concatBytes(tagBytes(tag), lengthBytes(value.length), value);
}

/** Reads all objects of a value one after the other; the values of constructed ones are left as they are. */
export function readTlvs(bytes: Uint8Array): Result<readonly Tlv[], TlvProblem> {
  const found: Tlv[] = [];
  let at = 0;
  while (at < bytes.length) {
    const read = readAt(bytes, at);
    if (!read.ok) return read;
    found.push(read.value.tlv);
    at = read.value.end;
  }
  return ok(found);
}

/** Reads the one object that a file is; what follows it on the chip is not looked at. */
export function readTlv(bytes: Uint8Array): Result<Tlv, TlvProblem> {
  const read = readAt(bytes, 0);
  return read.ok ? ok(read.value.tlv) : read;
}

/** Finds the value of the first object with a tag. */
export function findTlv(objects: readonly Tlv[], tag: number): Uint8Array | undefined {
  return objects.find((object) => object.tag === tag)?.value;
}

function tagBytes(tag: number): Uint8Array {
  return tag > 0xff ? Uint8Array.of(tag >> 8, tag & 0xff) : Uint8Array.of(tag);
}

function lengthBytes(length: number): Uint8Array {
  if (length < LONG_LENGTH) return Uint8Array.of(length);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Uint8Array.of(LONG_LENGTH | bytes.length, ...bytes);
}

function readAt(bytes: Uint8Array, start: number): Result<{ readonly tlv: Tlv; readonly end: number }, TlvProblem> {
  const tag = readTag(bytes, start);
  if (!tag.ok) return tag;
  const length = readLength(bytes, tag.value.end);
  if (!length.ok) return length;
  const end = length.value.end + length.value.length;
  if (end > bytes.length) return fail({ code: 'tlv.truncated', at: bytes.length });
  return ok({ tlv: { tag: tag.value.tag, value: bytes.subarray(length.value.end, end) }, end });
}

function readTag(bytes: Uint8Array, at: number): Result<{ readonly tag: number; readonly end: number }, TlvProblem> {
  const first = bytes[at];
  if (first === undefined) return fail({ code: 'tlv.truncated', at });
  if ((first & LONG_TAG) !== LONG_TAG) return ok({ tag: first, end: at + 1 });
  const second = bytes[at + 1];
  if (second === undefined) return fail({ code: 'tlv.truncated', at: at + 1 });
  return second >= 0x80 ? fail({ code: 'tlv.tag', at }) : ok({ tag: first * 256 + second, end: at + 2 });
}

function readLength(
  bytes: Uint8Array,
  at: number,
): Result<{ readonly length: number; readonly end: number }, TlvProblem> {
  const first = bytes[at];
  if (first === undefined) return fail({ code: 'tlv.truncated', at });
  if (first < LONG_LENGTH) return ok({ length: first, end: at + 1 });
  const count = first & 0x7f;
  if (count === 0 || count > MOST_LENGTH_BYTES) return fail({ code: 'tlv.length', at });
  let length = 0;
  for (let i = 1; i <= count; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return fail({ code: 'tlv.truncated', at: at + i });
    length = length * 256 + byte;
  }
  return ok({ length, end: at + 1 + count });
}
