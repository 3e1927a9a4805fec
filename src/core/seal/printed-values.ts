import type { SealStay } from './seal-facts';

/** The longest count of days that a seal can name; beyond it stand codes. Source: ICAO Doc 9303 part 7 section 9. */
const LONGEST_STAY = 253;

/** What a seal writes for any number of entries. */
export const UNLIMITED_ENTRIES = 0;

/** Reads the number of entries as a visa prints it; a word stands for any number. */
export function readEntries(text: string): number {
  return Number(/\d+/.exec(text)?.[0] ?? UNLIMITED_ENTRIES);
}

/** Reads the days of stay as a visa prints them. */
export function readStay(text: string): SealStay {
  return { days: Math.min(LONGEST_STAY, Number(/\d+/.exec(text)?.[0] ?? 0)), months: 0, years: 0 };
}

/** Reads a document's number as a seal writes it: letters and digits only, no more than nine; null where there is none. */
export function readSealNumber(text: string): string | null {
  const bare = text.replace(/[^A-Z0-9]/g, '').slice(0, 9);
  return bare === '' ? null : bare;
}
