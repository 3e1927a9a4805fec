import { fromDayNumber, type PlainDate, toDayNumber } from '@/core/kernel/plain-date';

const MS_PER_DAY = 86_400_000;
const LAST_MS_OF_DAY = MS_PER_DAY - 1000;

/** Copies bytes into a buffer of their own, which the ASN.1 library takes. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

/** Views a buffer of the ASN.1 library as bytes. */
export function bytesOf(buffer: ArrayBuffer): Uint8Array {
  return new Uint8Array(buffer);
}

/** Writes the first second of a day in the form that the ASN.1 library takes. */
export function startOfDay(date: PlainDate): Date {
  return timeOf(toDayNumber(date) * MS_PER_DAY);
}

/** Writes the last second of a day. */
export function endOfDay(date: PlainDate): Date {
  return timeOf(toDayNumber(date) * MS_PER_DAY + LAST_MS_OF_DAY);
}

/** Gives the day of a time, in Greenwich. */
export function dayOf(time: Date): PlainDate {
  return fromDayNumber(Math.floor(time.getTime() / MS_PER_DAY));
}

function timeOf(ms: number): Date {
  // oxlint-disable-next-line no-restricted-globals -- The ASN.1 library takes times as dates; no clock is asked.
  return new Date(ms);
}
