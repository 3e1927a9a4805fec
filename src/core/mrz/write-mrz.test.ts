import { expect, test } from 'vitest';
import type { MrzFacts } from './mrz-facts';
import { writeMrz } from './write-mrz';

const FACTS: MrzFacts = {
  documentCode: 'PP',
  issuer: 'UTO',
  primary: 'Eriksson',
  secondary: 'Anna Maria',
  documentNumber: 'L898902C3',
  nationality: 'UTO',
  birth: { year: 1974, month: 8, day: 12 },
  sex: 'F',
  expiry: { year: 2012, month: 4, day: 15 },
};

test('every problem of the facts is reported, not the first alone', () => {
  const written = writeMrz('TD3', {
    ...FACTS,
    documentCode: 'V',
    issuer: 'UTOP',
    primary: 'Ерикссон3',
    secondary: 'אנה',
    documentNumber: 'L898902C34',
    nationality: '',
    birth: { year: 1974, month: 2, day: 30 },
    expiry: { year: 2012, month: 13, day: 1 },
    optional: 'É'.repeat(20),
    optional2: 'X',
  });

  expect(written.ok ? [] : written.problem.map(({ code, fact }) => `${code} ${fact}`)).toEqual([
    'mrz.fact-length documentNumber',
    'mrz.fact-document-code documentCode',
    'mrz.fact-length issuer',
    'mrz.fact-character primary',
    'mrz.fact-character secondary',
    'mrz.fact-missing nationality',
    'mrz.fact-date birth',
    'mrz.fact-date expiry',
    'mrz.fact-character optional',
    'mrz.fact-length optional2',
  ]);
});

test('spaces and signs in a number become fillers', () => {
  const written = writeMrz('TD3', { ...FACTS, documentNumber: 'L8 890-2' });

  expect(written.ok && written.value[1]?.slice(0, 9)).toBe('L8<890<2<');
});

test('a visa shows the first nine characters of a longer number', () => {
  const written = writeMrz('MRV-A', { ...FACTS, documentCode: 'V', documentNumber: 'AB1234567890' });

  expect(written.ok && written.value[1]?.slice(0, 9)).toBe('AB1234567');
});

test.each([
  { format: 'TD2', length: 14, fits: true },
  { format: 'TD2', length: 15, fits: false },
  { format: 'TD1', length: 22, fits: true },
  { format: 'TD1', length: 23, fits: false },
] as const)('a number of $length characters fits $format: $fits', ({ format, length, fits }) => {
  const written = writeMrz(format, { ...FACTS, documentCode: 'I', documentNumber: 'D'.padEnd(length, '7') });

  expect(written.ok).toBe(fits);
});

test('optional data that begins a TD1 is not taken for the rest of a long number', () => {
  const written = writeMrz('TD1', { ...FACTS, documentCode: 'I', optional: 'ZE1842' });

  expect(written.ok && written.value[0]).toBe('I<UTOL898902C36ZE1842<<<<<<<<<');
});

test('a Cyrillic name is written with the values the State chose', () => {
  const written = writeMrz(
    'TD3',
    { ...FACTS, primary: 'Живкович', secondary: 'Георги' },
    { transliteration: { cyrillic: 'serbian' } },
  );

  expect(written.ok && written.value[0]).toBe('PPUTOZIVKOVIC<<HEORHI'.padEnd(44, '<'));
});
