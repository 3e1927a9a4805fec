import { printDate } from '@/core/document/print-date';
import type { InventedState } from '@/core/document/state';
import { addDays, isCalendarDay, type PlainDate } from '@/core/kernel/plain-date';

/** Reads a date that a State's document prints; null for a text that is none. */
export function readPrintedDate(text: string, states: readonly InventedState[]): PlainDate | null {
  const [, day, month, year] = /^(\d{2})[ .](.+)[ .](\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const words = states.map(({ months }) => months.indexOf(month) + 1);
  const number = /^\d{2}$/.test(month) ? Number(month) : (words.find((found) => found > 0) ?? 0);
  const date = { year: Number(year), month: number, day: Number(day) };
  return isCalendarDay(date) ? date : null;
}

/** Prints a date some days later in the form in which another was printed; the same text where it was no date. */
export function laterDate(text: string, days: number, states: readonly InventedState[]): string {
  const date = readPrintedDate(text, states);
  const state = date && states.find((candidate) => printDate(date, candidate) === text);
  return date && state ? printDate(addDays(date, days), state) : text;
}

/** Reads an amount of money as a statement prints it. */
export function amountOf(text: string): number {
  return Number(text.replaceAll(' ', ''));
}
