import { atPosition, type MrzRange } from './mrz-range';

/** The five MRZ formats of Doc 9303. */
export const MRZ_FORMATS = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'] as const;

/** One MRZ format. */
export type MrzFormat = (typeof MRZ_FORMATS)[number];

/** What a field may hold: letters, letters and digits, a date as YYMMDD, or a sex. */
export type MrzFieldKind = 'letters' | 'text' | 'date' | 'sex' | 'name';

/** The fields a format table names. */
export type MrzTableFieldName =
  | 'documentCode'
  | 'issuer'
  | 'name'
  | 'documentNumber'
  | 'nationality'
  | 'birthDate'
  | 'sex'
  | 'expiryDate'
  | 'optional'
  | 'optional2';

/** The check digits a format table names. */
export type MrzCheckDigitName = 'documentNumber' | 'birthDate' | 'expiryDate' | 'optional' | 'composite';

/** One row of a format's field table. */
export interface MrzTableField extends MrzRange {
  readonly name: MrzTableFieldName;
  readonly kind: MrzFieldKind;
}

/** One check digit of a format and the ranges it covers, in the order they are weighted. */
export interface MrzTableCheckDigit extends MrzRange {
  readonly name: MrzCheckDigitName;
  readonly covers: readonly MrzRange[];
}

/**
 * Everything that writer, reader and checker know of a format. The composite digit is last in `checkDigits`.
 * `longNumber` is what happens to a document number of more than nine characters: it runs on into the first
 * optional field, is refused, or is cut. `documentCode` is the pattern both characters of the code must match.
 */
export interface MrzFormatTable {
  readonly format: MrzFormat;
  readonly lineCount: 2 | 3;
  readonly lineLength: 30 | 36 | 44;
  readonly documentCode: RegExp;
  readonly longNumber: 'in-optional' | 'refused' | 'cut';
  readonly fields: readonly MrzTableField[];
  readonly checkDigits: readonly MrzTableCheckDigit[];
}

function field(name: MrzTableFieldName, kind: MrzFieldKind, range: MrzRange): MrzTableField {
  return { name, kind, ...range };
}

function checkDigit(name: MrzCheckDigitName, range: MrzRange, covers: readonly MrzRange[]): MrzTableCheckDigit {
  return { name, covers, ...range };
}

const FIRST_LINE_START = [
  field('documentCode', 'letters', atPosition(1, 1, 2)),
  field('issuer', 'letters', atPosition(1, 3, 5)),
] as const;

/** Line 2 of every two-line format is the same up to position 28. */
const SECOND_LINE_START = [
  field('documentNumber', 'text', atPosition(2, 1, 9)),
  field('nationality', 'letters', atPosition(2, 11, 13)),
  field('birthDate', 'date', atPosition(2, 14, 19)),
  field('sex', 'sex', atPosition(2, 21)),
  field('expiryDate', 'date', atPosition(2, 22, 27)),
] as const;

const SECOND_LINE_CHECK_DIGITS = [
  checkDigit('documentNumber', atPosition(2, 10), [atPosition(2, 1, 9)]),
  checkDigit('birthDate', atPosition(2, 20), [atPosition(2, 14, 19)]),
  checkDigit('expiryDate', atPosition(2, 28), [atPosition(2, 22, 27)]),
] as const;

/**
 * The field tables of the five formats.
 * Source: ICAO Doc 9303, 8th edition, part 4 section 4.2 (TD3), part 5 section 4.2 (TD1), part 6 section 4.2 (TD2),
 * part 7 sections 4.2 and 7.2 (MRV-A, MRV-B), part 8 (code PU in TD2 size).
 */
export const MRZ_FORMAT_TABLES: Readonly<Record<MrzFormat, MrzFormatTable>> = {
  TD1: {
    format: 'TD1',
    lineCount: 3,
    lineLength: 30,
    documentCode: /^(?!AI)[ACI][A-UW-Z<]$/,
    longNumber: 'in-optional',
    fields: [
      ...FIRST_LINE_START,
      field('documentNumber', 'text', atPosition(1, 6, 14)),
      field('optional', 'text', atPosition(1, 16, 30)),
      field('birthDate', 'date', atPosition(2, 1, 6)),
      field('sex', 'sex', atPosition(2, 8)),
      field('expiryDate', 'date', atPosition(2, 9, 14)),
      field('nationality', 'letters', atPosition(2, 16, 18)),
      field('optional2', 'text', atPosition(2, 19, 29)),
      field('name', 'name', atPosition(3, 1, 30)),
    ],
    checkDigits: [
      checkDigit('documentNumber', atPosition(1, 15), [atPosition(1, 6, 14)]),
      checkDigit('birthDate', atPosition(2, 7), [atPosition(2, 1, 6)]),
      checkDigit('expiryDate', atPosition(2, 15), [atPosition(2, 9, 14)]),
      checkDigit('composite', atPosition(2, 30), [
        atPosition(1, 6, 30),
        atPosition(2, 1, 7),
        atPosition(2, 9, 15),
        atPosition(2, 19, 29),
      ]),
    ],
  },
  TD2: {
    format: 'TD2',
    lineCount: 2,
    lineLength: 36,
    documentCode: /^(?!AC)[ACI][A-UW-Z<]$|^PU$/,
    longNumber: 'in-optional',
    fields: [
      ...FIRST_LINE_START,
      field('name', 'name', atPosition(1, 6, 36)),
      ...SECOND_LINE_START,
      field('optional', 'text', atPosition(2, 29, 35)),
    ],
    checkDigits: [
      ...SECOND_LINE_CHECK_DIGITS,
      checkDigit('composite', atPosition(2, 36), [atPosition(2, 1, 10), atPosition(2, 14, 20), atPosition(2, 22, 35)]),
    ],
  },
  TD3: {
    format: 'TD3',
    lineCount: 2,
    lineLength: 44,
    documentCode: /^P[A-Z<]$/,
    longNumber: 'refused',
    fields: [
      ...FIRST_LINE_START,
      field('name', 'name', atPosition(1, 6, 44)),
      ...SECOND_LINE_START,
      field('optional', 'text', atPosition(2, 29, 42)),
    ],
    checkDigits: [
      ...SECOND_LINE_CHECK_DIGITS,
      checkDigit('optional', atPosition(2, 43), [atPosition(2, 29, 42)]),
      checkDigit('composite', atPosition(2, 44), [atPosition(2, 1, 10), atPosition(2, 14, 20), atPosition(2, 22, 43)]),
    ],
  },
  'MRV-A': {
    format: 'MRV-A',
    lineCount: 2,
    lineLength: 44,
    documentCode: /^V[A-Z<]$/,
    longNumber: 'cut',
    fields: [
      ...FIRST_LINE_START,
      field('name', 'name', atPosition(1, 6, 44)),
      ...SECOND_LINE_START,
      field('optional', 'text', atPosition(2, 29, 44)),
    ],
    checkDigits: SECOND_LINE_CHECK_DIGITS,
  },
  'MRV-B': {
    format: 'MRV-B',
    lineCount: 2,
    lineLength: 36,
    documentCode: /^V[A-Z<]$/,
    longNumber: 'cut',
    fields: [
      ...FIRST_LINE_START,
      field('name', 'name', atPosition(1, 6, 36)),
      ...SECOND_LINE_START,
      field('optional', 'text', atPosition(2, 29, 36)),
    ],
    checkDigits: SECOND_LINE_CHECK_DIGITS,
  },
};
