import type { PlainDate } from '@/core/kernel/plain-date';
import type { TextStyle } from './element';
import type { InventedState } from './state';

/** A month in two languages between day and year. */
const TWO_WORDS = /(?<=\d\d )([^\s/]+)\/[^\s/]+(?= \d{4})/g;

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

/** Spells a text in a face: print keeps a month in both languages of the State, a hand writes the first alone. */
export function spelledIn(face: TextStyle['face'], text: string): string {
  return face.startsWith('hand') ? text.replace(TWO_WORDS, '$1') : text;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
