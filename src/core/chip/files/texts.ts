import type { PlainDate } from '@/core/kernel/plain-date';

/** Writes a text as the files of a chip hold it, in UTF-8. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Reads a text of a file; bytes that are no UTF-8 become the replacement character. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Writes a date as eight digits, year first. Source: ICAO Doc 9303 part 10, data elements 5F2B and 5F26. */
export function encodeDate({ year, month, day }: PlainDate): Uint8Array {
  return encodeText(`${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`);
}
