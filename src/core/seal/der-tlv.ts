/** A value with its tag, and the place of both in the bytes they came from; `end` is one past the last byte. */
export interface DerTlv {
  readonly tag: number;
  readonly value: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Writes tag, length and value; the length as DER writes it, in one byte up to 127. */
export function writeTlv(tag: number, value: Uint8Array): Uint8Array {
  const { length } = value;
  const lengths = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Uint8Array.from([tag, ...lengths, ...value]);
}

/** Reads the tagged value that begins at a byte; null where it does not fit into the bytes or its length is not DER. */
export function readTlv(bytes: Uint8Array, start: number): DerTlv | null {
  const tag = bytes[start];
  const first = bytes[start + 1];
  if (tag === undefined || first === undefined) return null;
  const extra = first < 0x80 ? 0 : first - 0x80;
  if (extra > 2 || first === 0x80) return null;
  let length = first;
  if (extra > 0) {
    length = 0;
    for (let i = 0; i < extra; i++) length = length * 256 + (bytes[start + 2 + i] ?? 0);
    if (length < (extra === 1 ? 0x80 : 0x100)) return null;
  }
  const from = start + 2 + extra;
  const end = from + length;
  return end <= bytes.length ? { tag, value: bytes.slice(from, end), start, end } : null;
}
