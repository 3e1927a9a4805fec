import type { MrzFormatTable } from './formats';
import { type MrzRange, textOfRange } from './mrz-range';

/** Where a long document number runs on: its first nine characters, the rest, its check digit, and what is left of the optional field. */
export interface LongNumberPlaces {
  readonly principal: MrzRange;
  readonly rest: MrzRange;
  readonly checkDigit: MrzRange;
  readonly optional: MrzRange;
}

/**
 * Finds a document number of more than nine characters: '<' stands at its usual check digit, and the rest, the check
 * digit and one '<' open the optional field. Gives null where the number is an ordinary one.
 * Source: ICAO Doc 9303 part 5 section 4.2.4, part 6 section 4.2.2 note j
 */
export function findLongNumber(table: MrzFormatTable, lines: readonly string[]): LongNumberPlaces | null {
  if (table.longNumber !== 'in-optional') return null;
  const principal = table.fields.find((field) => field.name === 'documentNumber');
  const optional = table.fields.find((field) => field.name === 'optional');
  const usual = table.checkDigits.find((digit) => digit.name === 'documentNumber');
  if (!principal || !optional || !usual || textOfRange(lines, usual) !== '<') return null;
  const length = textOfRange(lines, optional).indexOf('<');
  if (length < 2) return null;
  const { line, start } = optional;
  return {
    principal,
    rest: { line, start, end: start + length - 1 },
    checkDigit: { line, start: start + length - 1, end: start + length },
    optional: { line, start: start + length + 1, end: optional.end },
  };
}
