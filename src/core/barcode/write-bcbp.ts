import { fail, ok, type Result } from '@/core/kernel/result';
import { transliterate } from '@/core/mrz/transliterate';
import { BCBP_FIELDS, BCBP_NAME_LENGTH, type BcbpFieldName } from './bcbp-fields';

/** What a boarding pass of one leg says; names in any spelling, codes as the airline writes them. */
export interface BcbpFacts {
  readonly surname: string;
  readonly givenNames: string;
  /** Up to 7 letters and digits. */
  readonly bookingReference: string;
  /** Airport codes of three letters. */
  readonly from: string;
  readonly to: string;
  /** Two or three letters or digits. */
  readonly carrier: string;
  /** Up to four digits, and a letter where the flight has one. */
  readonly flightNumber: string;
  /** 1 to 366, see `dayOfYear`. */
  readonly dayOfYear: number;
  readonly compartment: string;
  /** Row and letter, such as `14C`. */
  readonly seat: string;
  /** Order of check-in, 1 to 9999. */
  readonly sequence: number;
}

/** Why a fact cannot be written: `bcbp.fact` names the item and the text that does not fit it. */
export interface BcbpFactProblem {
  readonly code: 'bcbp.fact';
  readonly field: BcbpFieldName;
  readonly found: string;
}

const PATTERNS: readonly (readonly [BcbpFieldName, RegExp])[] = [
  ['passengerName', /^[A-Z]+\/[A-Z ]*$/],
  ['bookingReference', /^[A-Z0-9]{5,7}$/],
  ['from', /^[A-Z]{3}$/],
  ['to', /^[A-Z]{3}$/],
  ['carrier', /^[A-Z0-9]{2,3}$/],
  ['flightNumber', /^\d{4}[A-Z]?$/],
  ['dayOfYear', /^(?:[012]\d\d|3[0-5]\d|36[0-6])$/],
  ['compartment', /^[A-Z]$/],
  ['seat', /^\d{3}[A-Z]$/],
  ['sequence', /^\d{4}$/],
];

/**
 * Writes the barcode's text of a boarding pass with one leg, an electronic ticket and no conditional items.
 * Fails with every fact that does not fit. Source: IATA Resolution 792, format M.
 */
export function writeBcbp(facts: BcbpFacts): Result<string, readonly BcbpFactProblem[]> {
  const texts: Readonly<Record<BcbpFieldName, string>> = {
    format: 'M',
    legs: '1',
    passengerName: writeBcbpName(facts.surname, facts.givenNames),
    electronicTicket: 'E',
    bookingReference: facts.bookingReference,
    from: facts.from,
    to: facts.to,
    carrier: facts.carrier,
    flightNumber: facts.flightNumber.replace(/^\d+/, (digits) => digits.padStart(4, '0')),
    dayOfYear: String(facts.dayOfYear).padStart(3, '0'),
    compartment: facts.compartment,
    seat: facts.seat.padStart(4, '0'),
    sequence: String(facts.sequence).padStart(4, '0'),
    status: '1',
    size: '00',
  };
  const problems = PATTERNS.flatMap(([field, pattern]): BcbpFactProblem[] =>
    pattern.test(texts[field]) ? [] : [{ code: 'bcbp.fact', field, found: texts[field] }],
  );
  if (problems.length > 0) return fail(problems);
  return ok(BCBP_FIELDS.map(({ name, start, end }) => texts[name].padEnd(end - start)).join(''));
}

/**
 * Writes a passenger's name as its item holds it: surname, stroke, given names, letters A to Z only and without hyphens,
 * cut after 20 characters. A single name stands before the stroke, which no long name pushes out.
 */
export function writeBcbpName(surname: string, givenNames: string): string {
  const family = transliterate(surname).components.join('');
  const given = transliterate(givenNames).components.join(' ');
  const [first, second] = family === '' ? [given.replaceAll(' ', ''), ''] : [family, given];
  const room = BCBP_NAME_LENGTH - 1 - Math.min(1, second.length);
  return `${first.slice(0, room)}/${second}`.slice(0, BCBP_NAME_LENGTH).trimEnd();
}
