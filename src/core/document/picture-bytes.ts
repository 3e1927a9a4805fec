import type { SizePx } from './alignment';

/** What a reader of one format finds: the stored size (null where the header is cut off), and whether all bytes are there. */
export interface HeaderFindings {
  readonly sizePx: SizePx | null;
  readonly animated: boolean;
  readonly complete: boolean;
}

/** What is found in a header that ends too early. */
export const CUT_OFF: HeaderFindings = { sizePx: null, animated: false, complete: false };

/** Gives bytes as a text of one character each; shorter at the end of the file. */
export function textAt(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

/** Reads an unsigned number of 1 to 4 bytes, most significant first; bytes past the end count as 0. */
export function bigEndian(bytes: Uint8Array, from: number, length: number): number {
  let value = 0;
  for (let i = 0; i < length; i++) value = value * 256 + (bytes[from + i] ?? 0);
  return value;
}

/** Reads an unsigned number of 1 to 4 bytes, least significant first; bytes past the end count as 0. */
export function littleEndian(bytes: Uint8Array, from: number, length: number): number {
  let value = 0;
  for (let i = length - 1; i >= 0; i--) value = value * 256 + (bytes[from + i] ?? 0);
  return value;
}
