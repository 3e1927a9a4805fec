import { describe, expect, test } from 'vitest';
import { compareWithPage, type PageValues } from './compare-with-page';
import type { MrzFacts } from './mrz-facts';
import { readMrz } from './read-mrz';
import { writeMrz } from './write-mrz';

const FACTS: MrzFacts = {
  documentCode: 'PP',
  issuer: 'UTO',
  primary: 'Ärling',
  secondary: 'Ottilia Þóra',
  documentNumber: 'L898902C3',
  nationality: 'UTO',
  birth: { year: 1974, month: 8 },
  sex: 'X',
  expiry: { year: 2032, month: 4, day: 15 },
  optional: 'ZE 184226',
};

function compare(facts: MrzFacts, page: PageValues): readonly { readonly field: string }[] {
  const written = writeMrz('TD3', facts);
  return compareWithPage(readMrz(written.ok ? written.value : []), page);
}

test('a genuine page does not differ', () => {
  expect(compare(FACTS, { ...FACTS, names: [FACTS] })).toEqual([]);
});

test('what the page does not say is not compared', () => {
  expect(compare(FACTS, {})).toEqual([]);
});

test.each<{ field: string; page: PageValues }>([
  { field: 'documentCode', page: { documentCode: 'PD' } },
  { field: 'issuer', page: { issuer: 'QMA' } },
  { field: 'primary', page: { names: [{ primary: 'Erling', secondary: 'Ottilia Þóra' }] } },
  { field: 'secondary', page: { names: [{ primary: 'Ärling', secondary: 'Ottilia' }] } },
  { field: 'documentNumber', page: { documentNumber: 'L898902C8' } },
  { field: 'nationality', page: { nationality: 'QMA' } },
  { field: 'birthDate', page: { birth: { year: 1984, month: 8 } } },
  { field: 'sex', page: { sex: 'F' } },
  { field: 'expiryDate', page: { expiry: { year: 2033, month: 4, day: 15 } } },
  { field: 'optional', page: { optional: 'ZE 184227' } },
])('an altered $field is the only difference', ({ field, page }) => {
  expect(compare(FACTS, page).map((mismatch) => mismatch.field)).toEqual([field]);
});

test('a difference carries both texts and the range', () => {
  expect(compare(FACTS, { documentNumber: 'L898902C8' })).toEqual([
    {
      code: 'mrz.differs-from-page',
      field: 'documentNumber',
      claimed: 'L898902C3',
      page: 'L898902C8',
      line: 1,
      start: 0,
      end: 9,
    },
  ]);
});

describe('names', () => {
  const page = { names: [{ primary: 'Müller', secondary: 'Юлія' }] };

  test.each(['MUELLER', 'MULLER', 'MUXXLLER'])('%s is a writing of Müller', (primary) => {
    expect(compare({ ...FACTS, primary, secondary: 'YULIIA' }, page)).toEqual([]);
  });

  test.each(['MILLER', 'MULLE', 'MULLERS', 'MUALLER'])('%s is none', (primary) => {
    expect(compare({ ...FACTS, primary, secondary: 'IULIIA' }, page)).toMatchObject([{ field: 'primary' }]);
  });

  test('either spelling on the page may be the one the MRZ follows', () => {
    const names = [
      { primary: 'HADDAD', secondary: 'MUHAMMAD' },
      { primary: 'حداد', secondary: 'محمد' },
    ];

    expect(compare({ ...FACTS, primary: 'HADDAD', secondary: 'MUHAMMAD' }, { names })).toEqual([]);
    expect(compare({ ...FACTS, primary: 'حداد', secondary: 'محمد' }, { names })).toEqual([]);
    expect(compare({ ...FACTS, primary: 'HADDAD', secondary: 'MAHMUD' }, { names })).toMatchObject([
      { field: 'secondary' },
    ]);
  });

  test('a truncated name is no difference, and another name under the same cut is one', () => {
    const long = { primary: 'Bennelong Wooloomooloo Warrandyte Warnambool', secondary: 'Dingo Potoroo' };

    expect(compare({ ...FACTS, ...long }, { names: [long] })).toEqual([]);
    expect(compare({ ...FACTS, ...long }, { names: [{ ...long, secondary: 'Bongo Potoroo' }] })).toMatchObject([
      { field: 'secondary' },
    ]);
  });
});
