import { BCBP_FIELDS, BCBP_LENGTH, type BcbpFieldName } from './bcbp-fields';

/** An item as the barcode claims it: its characters, and the same without padding. Places count from 0. */
export interface BcbpField {
  readonly name: BcbpFieldName;
  readonly text: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What can be wrong with a boarding pass's text:
 * - `bcbp.too-short`: it ends before the items of one leg do
 * - `bcbp.format`: it does not begin with the M of this format
 * - `bcbp.legs`: it holds more or fewer legs than one; only the first is read
 * - `bcbp.characters`: an item holds what it may not, such as a letter in the day of the year
 * - `bcbp.day-of-year`: there is no such day in any year
 * - `bcbp.size`: the conditional items are longer or shorter than announced
 */
export type BcbpProblem =
  | { readonly code: 'bcbp.too-short'; readonly found: number; readonly expected: number }
  | { readonly code: 'bcbp.size'; readonly found: number; readonly expected: number }
  | {
      readonly code: 'bcbp.format' | 'bcbp.legs' | 'bcbp.characters' | 'bcbp.day-of-year';
      readonly field: BcbpFieldName;
      readonly found: string;
    };

/** Everything a boarding pass's text claims; items that the text is too short for are absent. */
export interface BcbpReading {
  readonly text: string;
  readonly fields: readonly BcbpField[];
  /** What follows the mandatory items: the airline's conditional items and a security block. */
  readonly rest: string;
  readonly problems: readonly BcbpProblem[];
}

const PATTERNS: Readonly<Partial<Record<BcbpFieldName, RegExp>>> = {
  passengerName: /^[A-Z][A-Z ]*\/[A-Z ]*$/,
  electronicTicket: /^[EL ]$/,
  bookingReference: /^[A-Z0-9]+ *$/,
  from: /^[A-Z]{3}$/,
  to: /^[A-Z]{3}$/,
  carrier: /^[A-Z0-9]{2}[A-Z0-9 ]$/,
  flightNumber: /^\d{4}[A-Z ]$/,
  dayOfYear: /^\d{3}$/,
  compartment: /^[A-Z]$/,
  seat: /^(?:\d{3}[A-Z]|[A-Z]{3} | {4})$/,
  sequence: /^(?:\d{4}[A-Z ]|\d{5}| {5})$/,
  status: /^[A-Z0-9 ]$/,
  size: /^[0-9A-F]{2}$/,
};
const DAYS_OF_LONGEST_YEAR = 366;

/** Reads the text of a boarding pass's barcode. Never throws and repairs nothing. Source: IATA Resolution 792, format M. */
export function readBcbp(text: string): BcbpReading {
  const fields = BCBP_FIELDS.filter(({ end }) => end <= text.length).map(({ name, start, end }): BcbpField => {
    const own = text.slice(start, end);
    return { name, text: own, value: own.trim(), start, end };
  });
  const rest = text.slice(BCBP_LENGTH);
  const tooShort: readonly BcbpProblem[] =
    text.length < BCBP_LENGTH ? [{ code: 'bcbp.too-short', found: text.length, expected: BCBP_LENGTH }] : [];
  return { text, fields, rest, problems: [...tooShort, ...fields.flatMap((field) => fieldProblems(field, rest))] };
}

/** Finds an item of a reading; null where the text is too short for it. */
export function findBcbpField(reading: BcbpReading, name: BcbpFieldName): BcbpField | null {
  return reading.fields.find((field) => field.name === name) ?? null;
}

function fieldProblems({ name, text }: BcbpField, rest: string): readonly BcbpProblem[] {
  if (name === 'format') return text === 'M' ? [] : [{ code: 'bcbp.format', field: name, found: text }];
  if (name === 'legs') return text === '1' ? [] : [{ code: 'bcbp.legs', field: name, found: text }];
  if (PATTERNS[name]?.test(text) === false) return [{ code: 'bcbp.characters', field: name, found: text }];
  if (name === 'dayOfYear' && (Number(text) < 1 || Number(text) > DAYS_OF_LONGEST_YEAR))
    return [{ code: 'bcbp.day-of-year', field: name, found: text }];
  if (name === 'size') {
    const expected = Number.parseInt(text, 16);
    // A security block follows the conditional items, led by a circumflex.
    const found = rest.length < expected ? rest.length : rest.slice(expected).startsWith('^') ? expected : rest.length;
    return found === expected ? [] : [{ code: 'bcbp.size', found, expected }];
  }
  return [];
}
