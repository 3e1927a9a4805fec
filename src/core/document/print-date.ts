import type { PlainDate } from '@/core/kernel/plain-date';
import type { InventedState } from './state';

/**
 * Prints a date as a State's documents do: two-digit day, month word, four-digit year.
 * Source: ICAO Doc 9303, 8th edition, part 3 section 3.8
 */
export function printDate(date: PlainDate, state: InventedState): string {
  return `${String(date.day).padStart(2, '0')} ${state.months[date.month - 1] ?? ''} ${date.year}`;
}
