import { expect, test } from 'vitest';
import { characterValue, checkDigitOf, sumCheckDigit } from './check-digit';

test.each([
  ['0', 0],
  ['9', 9],
  ['A', 10],
  ['Z', 35],
  ['<', 0],
])('%s has the value %i', (character, value) => {
  expect(characterValue(character)).toBe(value);
});

test.each(['a', '=', ' ', 'É', '', '٣', 'AB'])('%j has no value', (character) => {
  expect(characterValue(character)).toBeNull();
});

test('a character without a value is named with its place', () => {
  expect(sumCheckDigit('52o727')).toEqual({ ok: false, problem: { code: 'mrz.character', index: 2, character: 'o' } });
  expect(checkDigitOf('52o727')).toBeNull();
});
