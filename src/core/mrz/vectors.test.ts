import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import vectors from '../../../tests/vectors/mrz.json';
import { checkDigitOf, sumCheckDigit } from './check-digit';
import { checkMrz } from './check-mrz';
import { MRZ_FORMATS } from './formats';
import { writeNameField } from './names';
import { readMrz } from './read-mrz';
import { transliterate } from './transliterate';
import { writeMrz } from './write-mrz';

const base = { id: z.string(), description: z.string().min(1), source: z.string().min(1) };
const count = z.number().int();
const date = z.object({ year: count, month: count, day: count });
const choices = z.object({
  latin: z
    .object({
      Ä: z.enum(['AE', 'A']),
      Å: z.enum(['AA', 'A']),
      Ñ: z.enum(['N', 'NXX']),
      Ö: z.enum(['OE', 'O']),
      Ü: z.enum(['UE', 'UXX', 'U']),
    })
    .exactOptional(),
  cyrillic: z.enum(['belarusian', 'bulgarian', 'macedonian', 'serbian', 'ukrainian']).exactOptional(),
});
const truncation = z.discriminatedUnion('style', [
  z.object({ style: z.literal('initials') }),
  z.object({ style: z.literal('cut') }),
  z.object({ style: z.literal('fixed'), letters: count }),
  z.object({ style: z.literal('by-hand'), primary: z.array(count), secondary: z.array(count) }),
]);
const facts = z.object({
  documentCode: z.string(),
  issuer: z.string(),
  primary: z.string(),
  secondary: z.string(),
  documentNumber: z.string(),
  nationality: z.string(),
  birth: z.object({ year: count.exactOptional(), month: count.exactOptional(), day: count.exactOptional() }),
  sex: z.enum(['F', 'M', 'X']),
  expiry: date,
  optional: z.string().exactOptional(),
});
const format = z.enum(MRZ_FORMATS);
const lines = z.array(z.string());
const vector = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('check-digit'), text: z.string(), sum: count.nullable(), digit: z.string() }),
  z.object({
    ...base,
    kind: z.literal('document'),
    format,
    lines,
    now: z.tuple([count, count, count]),
    fields: z.record(z.string(), z.string()),
    problems: z.array(z.string()),
  }),
  z.object({
    ...base,
    kind: z.literal('name-field'),
    primary: z.string(),
    secondary: z.string(),
    truncation,
    field: z.string(),
  }),
  z.object({ ...base, kind: z.literal('transliteration'), text: z.string(), choices, components: lines }),
  z.object({
    ...base,
    kind: z.literal('write'),
    format,
    facts,
    choices: z.object({ emptyOptionalCheckDigit: z.enum(['0', '<']).exactOptional() }),
    lines,
  }),
]);
type Vector = z.infer<typeof vector>;

const cases = z.array(vector).parse(vectors.cases);

test('every vector has an id of its own', () => {
  const ids = cases.map(({ id }) => id);

  expect(new Set(ids).size).toBe(ids.length);
});

function casesOf<K extends Vector['kind']>(kind: K): Extract<Vector, { kind: K }>[] {
  return cases.filter((example): example is Extract<Vector, { kind: K }> => example.kind === kind);
}

describe('check digits', () => {
  test.each(casesOf('check-digit'))('$id: $description', ({ text, digit, sum }) => {
    const worked = sumCheckDigit(text);

    expect(checkDigitOf(text)).toBe(digit);
    expect(worked).toMatchObject({ ok: true, value: sum === null ? {} : { sum } });
  });
});

describe('whole documents are read and checked', () => {
  test.each(casesOf('document'))('$id: $description', (example) => {
    const [year, month, day] = example.now;

    const reading = readMrz(example.lines);
    const checked = checkMrz(reading, { year, month, day });

    const values = Object.fromEntries(reading.fields.map(({ name, value }) => [name, value]));
    expect(reading.format).toBe(example.format);
    expect(values).toMatchObject(example.fields);
    expect(checked.ok ? [] : checked.problem.map(({ code }) => code)).toEqual(example.problems);
  });
});

describe('names are written and truncated', () => {
  test.each(casesOf('name-field'))('$id: $description', ({ primary, secondary, truncation: style, field }) => {
    const name = {
      primary: transliterate(primary).components,
      secondary: transliterate(secondary).components,
    };

    expect(writeNameField(name, field.length, style)).toBe(field);
  });
});

describe('names are transliterated', () => {
  test.each(casesOf('transliteration'))('$id: $description', ({ text, choices: chosen, components }) => {
    expect(transliterate(text, chosen)).toEqual({ components, unknown: [] });
  });
});

describe('documents are written from their facts', () => {
  test.each(casesOf('write'))('$id: $description', (example) => {
    expect(writeMrz(example.format, example.facts, example.choices)).toEqual({ ok: true, value: example.lines });
  });
});
