import { expect, test } from 'vitest';
import { recomputeCheckDigits } from './recompute-check-digits';

test('an altered date gets its own and the composite digit anew, and nothing else changes', () => {
  const nameLine = 'PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<';
  const altered = [nameLine, 'L898902C36UTO8408122F1204159ZE184226B<<<<<10'];

  expect(recomputeCheckDigits(altered)).toEqual([nameLine, 'L898902C36UTO8408129F1204159ZE184226B<<<<<14']);
});

test('the digit of a long number is repaired where it stands', () => {
  const lines = ['I<UTOD23145890<1000<<<<<<<<<<<', '7408122F1204159UTO<<<<<<<<<<<0', 'ERIKSSON<<ANNA<MARIA<<<<<<<<<<'];

  expect(recomputeCheckDigits(lines)[0]).toBe('I<UTOD23145890<1004<<<<<<<<<<<');
});

test('lines of no format stay as they are', () => {
  expect(recomputeCheckDigits(['ABC'])).toEqual(['ABC']);
});
