import { isCalendarDay, type PlainDate } from '@/core/kernel/plain-date';

/** Writes a date in three bytes: the number MMDDYYYY. Source: ICAO Doc 9303, 8th edition, part 13 section 3.2. */
export function writeSealDate({ year, month, day }: PlainDate): Uint8Array {
  const number = month * 1_000_000 + day * 10_000 + year;
  return Uint8Array.of(number >> 16, (number >> 8) & 0xff, number & 0xff);
}

/** Reads three bytes as a date; null where they name no day of the calendar. */
export function readSealDate(bytes: Uint8Array): PlainDate | null {
  const [a = 0, b = 0, c = 0] = bytes;
  const number = (a << 16) + (b << 8) + c;
  const date = { year: number % 10_000, month: Math.floor(number / 1_000_000), day: Math.floor(number / 10_000) % 100 };
  return bytes.length === 3 && isCalendarDay(date) ? date : null;
}
