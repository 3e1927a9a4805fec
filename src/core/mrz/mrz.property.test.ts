import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterValue } from './check-digit';
import { checkMrz } from './check-mrz';
import { compareWithPage } from './compare-with-page';
import { MRZ_FORMAT_TABLES, MRZ_FORMATS, type MrzFormat } from './formats';
import type { MrzFacts } from './mrz-facts';
import { writeNameField } from './names';
import { readMrz } from './read-mrz';
import { recomputeCheckDigits } from './recompute-check-digits';
import { transliterate } from './transliterate';
import { writeMrz } from './write-mrz';

const NOW = { year: 2026, month: 6, day: 1 };
const CODES: Readonly<Record<MrzFormat, readonly string[]>> = {
  TD1: ['I', 'AC', 'C'],
  TD2: ['I', 'PU', 'A'],
  TD3: ['P', 'PP', 'PR'],
  'MRV-A': ['V', 'VC'],
  'MRV-B': ['V', 'VB'],
};
const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function word(alphabet: string, minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
}

const nameArbitrary = fc.array(word(LETTERS, 1, 12), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

function factsArbitrary(format: MrzFormat): fc.Arbitrary<MrzFacts> {
  const isLongAllowed = MRZ_FORMAT_TABLES[format].longNumber === 'in-optional';
  return fc.record({
    documentCode: fc.constantFrom(...CODES[format]),
    issuer: fc.constantFrom('UTO', 'QMA', 'D'),
    primary: nameArbitrary,
    secondary: fc.oneof(nameArbitrary, fc.constant('')),
    documentNumber: word(ALPHANUMERIC, 1, isLongAllowed ? 14 : 9),
    nationality: fc.constantFrom('UTO', 'XXA', 'QZZ'),
    birth: fc.record(
      {
        year: fc.integer({ min: 1930, max: 2025 }),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 28 }),
      },
      { requiredKeys: [] },
    ),
    sex: fc.constantFrom('F', 'M', 'X'),
    expiry: fc.record({
      year: fc.integer({ min: 2026, max: 2036 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    optional: fc.constant(''),
  });
}

const documentArbitrary = fc
  .constantFrom(...MRZ_FORMATS)
  .chain((format) => factsArbitrary(format).map((facts) => ({ format, facts })));

function written(format: MrzFormat, facts: MrzFacts): readonly string[] {
  const result = writeMrz(format, facts);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

test('what is written reads back as the same facts, valid and equal to the page', () => {
  fc.assert(
    fc.property(documentArbitrary, ({ format, facts }) => {
      const reading = readMrz(written(format, facts));
      const checked = checkMrz(reading, NOW);

      const { year = null, month = null, day = null } = facts.birth;
      const expected = {
        format,
        documentCode: facts.documentCode,
        issuer: facts.issuer,
        documentNumber: facts.documentNumber,
        nationality: facts.nationality,
        birth: { year, month, day },
        sex: facts.sex,
        expiry: facts.expiry,
      };
      expect(checked).toMatchObject({ ok: true, value: expected });
      expect(compareWithPage(reading, { ...facts, names: [facts] })).toEqual([]);
      if (!reading.nameMayBeTruncated) {
        expect(checked).toMatchObject({ ok: true, value: { primary: facts.primary, secondary: facts.secondary } });
      }
    }),
  );
});

test('lines always have the length of their format, whatever the names', () => {
  fc.assert(
    fc.property(documentArbitrary, ({ format, facts }) => {
      const { lineCount, lineLength } = MRZ_FORMAT_TABLES[format];

      const lengths = written(format, facts).map((line) => line.length);

      expect(lengths).toEqual(Array.from({ length: lineCount }, () => lineLength));
    }),
  );
});

test('one covered character changed to another value modulo ten breaks a check digit', () => {
  const cases = fc.tuple(documentArbitrary, fc.nat(), fc.constantFrom(...LETTERS, ...'0123456789'));
  fc.assert(
    fc.property(cases, ([{ format, facts }, place, character]) => {
      const lines = written(format, facts);
      const places = MRZ_FORMAT_TABLES[format].checkDigits
        .filter((digit) => digit.name !== 'composite')
        .flatMap(({ covers }) => covers)
        .flatMap(({ line, start, end }) =>
          Array.from({ length: end - start }, (_, offset) => ({ line, at: start + offset })),
        );
      const { line, at } = places[place % places.length] ?? { line: 0, at: 0 };
      const before = lines[line]?.charAt(at) ?? '';
      fc.pre((characterValue(before) ?? 0) % 10 !== (characterValue(character) ?? 0) % 10);

      const altered = lines.map((text, index) =>
        index === line ? text.slice(0, at) + character + text.slice(at + 1) : text,
      );

      expect(readMrz(altered).checkDigits.some((digit) => !digit.holds)).toBe(true);
      expect(readMrz(recomputeCheckDigits(altered)).checkDigits.every((digit) => digit.holds)).toBe(true);
    }),
  );
});

test('the reader and the checker give a result for any text', () => {
  const anyLine = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), word(`${ALPHANUMERIC}<`, 28, 46));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(anyLine, { maxLength: 5 })), (text) => {
      const reading = readMrz(text);

      for (const { line, start, end, text: claimed } of reading.fields) {
        expect(reading.lines[line]?.slice(start, end)).toBe(claimed);
      }
      expect(typeof checkMrz(reading, NOW).ok).toBe('boolean');
      expect(recomputeCheckDigits(reading.lines)).toHaveLength(reading.lines.length);
    }),
    { numRuns: 500 },
  );
});

test('transliteration gives letters A to Z only, whatever the script', () => {
  const blocks = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.integer({ min: 0xc0, max: 0x24f }).map((code) => String.fromCodePoint(code)) }),
    fc.string({ unit: fc.integer({ min: 0x400, max: 0x4ff }).map((code) => String.fromCodePoint(code)) }),
    fc.string({ unit: fc.integer({ min: 0x600, max: 0x6ff }).map((code) => String.fromCodePoint(code)) }),
  );
  fc.assert(
    fc.property(blocks, (name) => {
      expect(transliterate(name).components.join('<')).toMatch(/^(?:[A-Z]+(?:<[A-Z]+)*)?$/);
    }),
    { numRuns: 500 },
  );
});

test('a shortened name fills its field to the last position, where a letter stands', () => {
  const component = word(LETTERS, 2, 15);
  const name = fc.record({
    primary: fc.array(component, { minLength: 1, maxLength: 4 }),
    secondary: fc.array(component, { minLength: 1, maxLength: 4 }),
  });
  const style = fc.constantFrom(
    { style: 'initials' } as const,
    { style: 'cut' } as const,
    { style: 'fixed', letters: 5 } as const,
  );
  fc.assert(
    fc.property(name, style, fc.constantFrom(30, 31, 39), ({ primary, secondary }, truncation, length) => {
      const full = `${primary.join('<')}<<${secondary.join('<')}`;

      const field = writeNameField({ primary, secondary }, length, truncation);

      expect(field).toHaveLength(length);
      if (full.length <= length) expect(field).toBe(full.padEnd(length, '<'));
      else expect(field).toMatch(/^[A-Z]+(<[A-Z]+)*<<[A-Z]+(<[A-Z]+)*$/);
    }),
    { numRuns: 500 },
  );
});
