import type { Random } from '@/core/kernel/random';
import type { NumberingScheme } from './model';

/** Letters of document numbers; those that are read as digits are left out. */
const LETTERS = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'J',
  'K',
  'L',
  'M',
  'N',
  'P',
  'R',
  'S',
  'T',
  'U',
  'V',
  'W',
  'X',
  'Y',
  'Z',
];

/** Draws a number by a numbering scheme: `#` becomes a digit, `@` a letter, everything else stays. */
export function drawNumber(scheme: NumberingScheme, random: Random): string {
  return [...scheme.pattern]
    .map((place) => {
      if (place === '#') return String(random.integer(0, 9));
      return place === '@' ? random.pick(LETTERS) : place;
    })
    .join('');
}
