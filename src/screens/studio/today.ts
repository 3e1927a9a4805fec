import type { PlainDate } from '@/core/kernel/plain-date';

/** Gives the calendar day of an instant (ms since 1970) where the person is. */
export function today(instantMs: number): PlainDate {
  const date = new Date(instantMs);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
