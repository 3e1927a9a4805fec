import type { PlainDate } from '@/core/kernel/plain-date';
import type { InventedState } from './state';

/**
 * Prints a date as a State's documents do: two-digit day, the month as a word or a number, four-digit year.
 * Source: ICAO Doc 9303, 8th edition, part 3 section 3.8
 */
export function printDate(date: PlainDate, state: Pick<InventedState, 'dateFormat' | 'months'>): string {
  const day = twoDigits(date.day);
  switch (state.dateFormat) {
    case 'words':
      return `${day} ${state.months[date.month - 1] ?? ''} ${date.year}`;
    case 'dots':
      return `${day}.${twoDigits(date.month)}.${date.year}`;
    case 'spaces':
      return `${day} ${twoDigits(date.month)} ${date.year}`;
  }
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
