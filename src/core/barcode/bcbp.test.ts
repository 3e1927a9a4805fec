import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfYear, nearestDate } from './day-of-year';
import { findBcbpField, readBcbp } from './read-bcbp';
import { type BcbpFacts, writeBcbp, writeBcbpName } from './write-bcbp';

/** Source: IATA Resolution 792, attachment B, sample of one leg. */
const PUBLISHED = 'M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100';
const PUBLISHED_FACTS: BcbpFacts = {
  surname: 'Desmarais',
  givenNames: 'Luc',
  bookingReference: 'ABC123',
  from: 'YUL',
  to: 'FRA',
  carrier: 'AC',
  flightNumber: '834',
  dayOfYear: 326,
  compartment: 'J',
  seat: '1A',
  sequence: 25,
};

const letters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength, maxLength });
const facts: fc.Arbitrary<BcbpFacts> = fc.record({
  surname: letters(1, 30),
  givenNames: letters(0, 30),
  bookingReference: letters(5, 7),
  from: letters(3, 3),
  to: letters(3, 3),
  carrier: letters(2, 3),
  flightNumber: fc.integer({ min: 1, max: 9999 }).map(String),
  dayOfYear: fc.integer({ min: 1, max: 366 }),
  compartment: letters(1, 1),
  seat: fc.tuple(fc.integer({ min: 1, max: 99 }), letters(1, 1)).map(([row, letter]) => `${row}${letter}`),
  sequence: fc.integer({ min: 1, max: 9999 }),
});

describe('the text of a boarding pass', () => {
  test('is written as in the published sample', () => {
    expect(writeBcbp(PUBLISHED_FACTS)).toEqual({ ok: true, value: PUBLISHED });
  });

  test('of the published sample reads without a problem, also with its security block', () => {
    expect(readBcbp(PUBLISHED).problems).toEqual([]);
    expect(
      readBcbp(`${PUBLISHED}^164GIWVC5EH7JNT684FVNJ91W2QA4DVN5J8K4F0L0GEQ3DF5TGBN8709HKT5D3DW3GBHFCVHMY7`).problems,
    ).toEqual([]);
    expect(findBcbpField(readBcbp(PUBLISHED), 'seat')).toEqual({
      name: 'seat',
      text: '001A',
      value: '001A',
      start: 48,
      end: 52,
    });
  });

  test('reads back as it was written, 60 characters long', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const written = writeBcbp(one);

        expect(written.ok && written.value).toHaveLength(60);
        const reading = readBcbp(written.ok ? written.value : '');
        expect(reading.problems).toEqual([]);
        expect(findBcbpField(reading, 'passengerName')?.value).toBe(`${one.surname}/${one.givenNames}`.slice(0, 20));
        expect(findBcbpField(reading, 'bookingReference')?.value).toBe(one.bookingReference);
        expect(Number(findBcbpField(reading, 'dayOfYear')?.value)).toBe(one.dayOfYear);
        expect(Number(findBcbpField(reading, 'sequence')?.value)).toBe(one.sequence);
      }),
    );
  });

  test('gives a reading for any text, with ranges that hold what they claim', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 90 }), (text) => {
        const reading = readBcbp(text);

        for (const field of reading.fields) expect(text.slice(field.start, field.end)).toBe(field.text);
        expect(reading.fields.length === 15 || reading.problems.length > 0).toBe(true);
      }),
    );
  });

  test.each([
    ['cut after 40 characters', PUBLISHED.slice(0, 40), 'bcbp.too-short'],
    ['of another format', PUBLISHED.replace('M1', 'S1'), 'bcbp.format'],
    ['with two legs', PUBLISHED.replace('M1', 'M2'), 'bcbp.legs'],
    ['with a letter in the day', PUBLISHED.replace('326J', '3Z6J'), 'bcbp.characters'],
    ['with a day no year has', PUBLISHED.replace('326J', '367J'), 'bcbp.day-of-year'],
    ['that ends before its conditional items do', PUBLISHED.replace(/00$/, '0A'), 'bcbp.size'],
  ])('%s is reported', (_, text, code) => {
    expect(readBcbp(text).problems.map((problem) => problem.code)).toContain(code);
  });

  test('is not written from facts that do not fit, and every such fact is named', () => {
    const written = writeBcbp({ ...PUBLISHED_FACTS, from: 'YULX', seat: 'A1', dayOfYear: 400 });

    expect(!written.ok && written.problem.map(({ field }) => field)).toEqual(['from', 'dayOfYear', 'seat']);
  });
});

test.each([
  [
    'without hyphens, accents and spaces in the surname',
    'Sainte-Marie',
    'Zoë Anne',
    'SAINTEMARIE/ZOEANNE'.replace('ZOEANNE', 'ZOE ANNE'),
  ],
  ['cut after 20 characters', 'Papandropoulou', 'Aikaterini', 'PAPANDROPOULOU/AIKAT'],
  ['with a single name before the stroke', '', 'Arkfreith', 'ARKFREITH/'],
  ['with the stroke after a single name that is too long', 'Wesilamoana’ulamanatu', '', 'WESILAMOANAULAMANAT/'],
  [
    'with the first given letter after a surname that is too long',
    'Wesilamoanaulamanatu',
    'Ina',
    'WESILAMOANAULAMANA/I',
  ],
])('a passenger is written %s', (_, surname, givenNames, expected) => {
  expect(writeBcbpName(surname, givenNames)).toBe(expected);
});

test('the day of the year is the one nearest to the day of reading', () => {
  expect(nearestDate(326, { year: 2025, month: 11, day: 20 })).toEqual({ year: 2025, month: 11, day: 22 });
  expect(nearestDate(2, { year: 2025, month: 12, day: 31 })).toEqual({ year: 2026, month: 1, day: 2 });
  expect(nearestDate(366, { year: 2024, month: 12, day: 30 })).toEqual({ year: 2024, month: 12, day: 31 });
  expect(nearestDate(366, { year: 2022, month: 6, day: 1 })).toBeNull();
  expect(dayOfYear({ year: 2024, month: 12, day: 31 })).toBe(366);
});
