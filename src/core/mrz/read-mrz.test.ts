import { expect, test } from 'vitest';
import { guessFormat } from './guess-format';
import { readMrz } from './read-mrz';

const NAME_LINE = 'PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<';
const DATA_LINE = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';

test('a text with blank lines and indents reads like the lines alone', () => {
  expect(readMrz(`\n  ${NAME_LINE}\r\n\r\n  ${DATA_LINE}  \n`)).toEqual(readMrz([NAME_LINE, DATA_LINE]));
});

test('identifiers are found with their ranges', () => {
  const { fields } = readMrz([NAME_LINE, DATA_LINE]);

  expect(fields).toContainEqual({ name: 'primary', line: 0, start: 5, end: 13, text: 'ERIKSSON', value: 'ERIKSSON' });
  expect(fields).toContainEqual({
    name: 'secondary',
    line: 0,
    start: 15,
    end: 25,
    text: 'ANNA<MARIA',
    value: 'ANNA MARIA',
  });
});

test('a lost character is a problem of length, and fields before it are still read', () => {
  const reading = readMrz([NAME_LINE, DATA_LINE.slice(0, 43)]);

  expect(reading.format).toBe('TD3');
  expect(reading.problems[0]).toEqual({
    code: 'mrz.line-length',
    line: 1,
    start: 43,
    end: 43,
    found: 43,
    expected: 44,
  });
  expect(reading.fields.find(({ name }) => name === 'birthDate')?.text).toBe('740812');
  expect(reading.checkDigits.at(-1)).toMatchObject({ name: 'composite', found: '', holds: false });
});

test('characters to spare are marked', () => {
  expect(readMrz([`${NAME_LINE}<<`, DATA_LINE]).problems[0]).toMatchObject({
    code: 'mrz.line-length',
    start: 44,
    end: 46,
  });
});

test('small letters and foreign signs are marked and never given a value', () => {
  const { problems, checkDigits } = readMrz([NAME_LINE, DATA_LINE.replace('L898902C3', 'l898902C3')]);

  expect(problems).toContainEqual({ code: 'mrz.character', line: 1, start: 0, end: 1, character: 'l' });
  expect(checkDigits[0]).toMatchObject({ name: 'documentNumber', expected: null, holds: false });
});

test('a letter in a date is marked in its field', () => {
  const { problems } = readMrz([NAME_LINE, DATA_LINE.replace('740812', '74O812')]);

  expect(problems).toContainEqual({
    code: 'mrz.character-kind',
    field: 'birthDate',
    character: 'O',
    line: 1,
    start: 15,
    end: 16,
  });
});

test('a long number is read in one piece with both its ranges, and the rest of the optional field after it', () => {
  const { fields, checkDigits } = readMrz([
    'I<UTOD23145890<7349<ABC<<<<<<<',
    '7408122F1204159UTO<<<<<<<<<<<6',
    'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
  ]);

  expect(fields).toContainEqual({
    name: 'documentNumber',
    line: 0,
    start: 5,
    end: 14,
    text: 'D23145890',
    value: 'D23145890734',
  });
  expect(fields).toContainEqual({ name: 'documentNumberRest', line: 0, start: 15, end: 18, text: '734', value: '734' });
  expect(fields).toContainEqual({ name: 'optional', line: 0, start: 20, end: 30, text: 'ABC<<<<<<<', value: 'ABC' });
  expect(checkDigits[0]).toMatchObject({
    found: '9',
    expected: '9',
    holds: true,
    range: { line: 0, start: 18, end: 19 },
  });
});

test('lines of no format give no fields and say so', () => {
  expect(readMrz('')).toMatchObject({
    format: null,
    fields: [],
    problems: [{ code: 'mrz.format-unknown', lineCount: 0 }],
  });
});

test.each([
  { lengths: [30, 30, 30], start: 'I<', format: 'TD1' },
  { lengths: [36, 36], start: 'I<', format: 'TD2' },
  { lengths: [36, 35], start: 'V<', format: 'MRV-B' },
  { lengths: [44, 44], start: 'P<', format: 'TD3' },
  { lengths: [44, 44], start: 'V<', format: 'MRV-A' },
  { lengths: [20, 20], start: 'P<', format: null },
  { lengths: [44, 44, 44], start: 'P<', format: null },
  { lengths: [88], start: 'P<', format: null },
])('lines of $lengths that start with $start are $format', ({ lengths, start, format }) => {
  expect(guessFormat(lengths.map((length) => start.padEnd(length, '<')))).toBe(format);
});
