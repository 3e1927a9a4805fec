import type { MrzCheckDigitName, MrzFormatTable, MrzTableCheckDigit } from './formats';
import { findLongNumber } from './long-number';

/** Gives the check digits of given lines: those of the table, with a long document number's own where it stands. */
export function checkDigitPlaces(table: MrzFormatTable, lines: readonly string[]): readonly MrzTableCheckDigit[] {
  const long = findLongNumber(table, lines);
  if (!long) return table.checkDigits;
  return table.checkDigits.map((digit) =>
    digit.name === 'documentNumber'
      ? { name: digit.name, covers: [long.principal, long.rest], ...long.checkDigit }
      : digit,
  );
}

/** Tells whether '<' may stand for the digit: only over an empty optional field. Source: ICAO Doc 9303 part 4 section 4.2.2. */
export function isBlankDigit(name: MrzCheckDigitName, found: string, covered: string): boolean {
  return name === 'optional' && found === '<' && /^<*$/.test(covered);
}
