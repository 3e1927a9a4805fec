import { expect, it } from 'vitest';
import { readShippedContent } from '../../../tests/support/shipped-content';
import { kindOfCode } from './kind-of-code';

it('gives the kind of every model that is shipped', () => {
  const wrong = readShippedContent().models.filter(({ code, kind }) => kindOfCode(code) !== kind);

  expect(wrong.map(({ code }) => code)).toEqual([]);
});

it('knows nothing of other codes', () => {
  expect(kindOfCode('UTO-ZZ-01001')).toBeNull();
  expect(kindOfCode('photograph')).toBeNull();
});
