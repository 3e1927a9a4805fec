import { parse } from 'mrz';
import { describe, expect, test } from 'vitest';
import vectors from '../../../tests/vectors/mrz.json';
import { readMrz } from './read-mrz';

const NAMES = {
  documentNumber: 'documentNumber',
  birthDate: 'birthDate',
  expirationDate: 'expiryDate',
  sex: 'sex',
  lastName: 'primary',
  firstName: 'secondary',
} as const;

const DIGITS = {
  documentNumberCheckDigit: 'documentNumber',
  birthDateCheckDigit: 'birthDate',
  expirationDateCheckDigit: 'expiryDate',
  compositeCheckDigit: 'composite',
} as const;

/** The other reader knows no visas, and takes an unknown date and sex for errors. */
const documents = vectors.cases.filter(
  ({ kind, format, id }) =>
    kind === 'document' && format?.startsWith('TD') && !/unknown|31-feb|name-digit|x-for-sex/.test(id),
);

describe('an independent reader agrees on fields and check digits', () => {
  test.each(documents)('$id', ({ lines = [] }) => {
    const reading = readMrz(lines);
    const theirs = parse([...lines]);

    expect(theirs.format).toBe(reading.format);
    for (const detail of theirs.details) {
      const ours = Object.entries(NAMES).find(([name]) => name === detail.field)?.[1];
      if (ours) {
        const field = reading.fields.find(({ name }) => name === ours);
        const value = ours === 'sex' ? { female: 'F', male: 'M' }[detail.value ?? ''] : detail.value;
        expect({ [ours]: field?.value }).toEqual({ [ours]: value ?? '' });
      }
      const digit = Object.entries(DIGITS).find(([name]) => name === detail.field)?.[1];
      if (digit) {
        const check = reading.checkDigits.find(({ name }) => name === digit);
        expect({ [digit]: check?.holds }).toEqual({ [digit]: detail.valid });
      }
    }
  });
});
