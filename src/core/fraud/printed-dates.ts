import { printDate, spelledIn } from '@/core/document/print-date';
import type { InventedState } from '@/core/document/state';
import { addDays, isCalendarDay, type PlainDate } from '@/core/kernel/plain-date';

/** Reads a date that a State's document prints or a hand writes on it; null for a text that is none. */
export function readPrintedDate(text: string, states: readonly InventedState[]): PlainDate | null {
  const [, day, month, year] = /^(\d{2})[ .](.+)[ .](\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  const words = states.map(({ months }) => months.findIndex((word) => word === month || firstOf(word) === month) + 1);
  const number = /^\d{2}$/.test(month) ? Number(month) : (words.find((found) => found > 0) ?? 0);
  const date = { year: Number(year), month: number, day: Number(day) };
  return isCalendarDay(date) ? date : null;
}

/** Spells a date some days later in the form in which another was printed or written; the same text where it was no date. */
export function laterDate(text: string, days: number, states: readonly InventedState[]): string {
  const date = readPrintedDate(text, states);
  const form = date && formsOf(states).find((spell) => spell(date) === text);
  return date && form ? form(addDays(date, days)) : text;
}

/** All ways in which a date is spelled: each State's print, then each State's handwriting. */
function formsOf(states: readonly InventedState[]): readonly ((date: PlainDate) => string)[] {
  return (['sans', 'hand'] as const).flatMap((face) =>
    states.map((state) => (date: PlainDate) => spelledIn(face, printDate(date, state))),
  );
}

function firstOf(month: string): string | undefined {
  return month.split('/')[0];
}

/** Reads an amount of money as a statement prints it. */
export function amountOf(text: string): number {
  return Number(text.replaceAll(' ', ''));
}
