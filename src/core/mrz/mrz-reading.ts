import type { MrzCheckDigitName, MrzFormat } from './formats';
import type { MrzFieldName, MrzProblem } from './mrz-problem';
import type { MrzRange } from './mrz-range';

/**
 * A field as the MRZ claims it. `text` is the characters of the range; `value` is the same for people: no trailing
 * fillers, spaces for the fillers of a name, and a long document number in one piece.
 */
export interface MrzField extends MrzRange {
  readonly name: MrzFieldName;
  readonly text: string;
  readonly value: string;
}

/** A check digit as found beside the computed one; `expected` is null where a covered character has no value. */
export interface MrzCheckDigit {
  readonly name: MrzCheckDigitName;
  readonly found: string;
  readonly expected: string | null;
  readonly holds: boolean;
  readonly range: MrzRange;
  readonly covers: readonly MrzRange[];
}

/** Everything that MRZ lines claim, nothing of it checked for sense; fields and check digits are empty without a format. */
export interface MrzReading {
  readonly format: MrzFormat | null;
  readonly lines: readonly string[];
  readonly fields: readonly MrzField[];
  readonly checkDigits: readonly MrzCheckDigit[];
  readonly nameMayBeTruncated: boolean;
  readonly problems: readonly MrzProblem[];
}

/** Finds a field of a reading; null where the format or the lines have no such field. */
export function findMrzField(reading: MrzReading, name: MrzFieldName): MrzField | null {
  return reading.fields.find((field) => field.name === name) ?? null;
}
