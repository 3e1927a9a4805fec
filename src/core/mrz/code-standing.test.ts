import { expect, test } from 'vitest';
import { codeStanding } from './code-standing';
import { ISO_CODES } from './tables/codes';

test.each([
  ['NOR', 'iso'],
  ['UTO', 'icao'],
  ['D', 'icao'],
  ['UNO', 'icao'],
  ['RKS', 'icao'],
  ['XXB', 'nationality-only'],
  ['QMA', 'user-assigned'],
  ['QZZ', 'user-assigned'],
  ['AAA', 'user-assigned'],
  ['ZZZ', 'user-assigned'],
  ['QLZ', 'unknown'],
  ['XQQ', 'unknown'],
  ['DEU', 'unknown'],
  ['YTO', 'unknown'],
  ['', 'unknown'],
])('%j is %s', (code, standing) => {
  expect(codeStanding(code)).toBe(standing);
});

test('the list holds every ISO country but Germany', () => {
  expect(ISO_CODES.size).toBe(248);
});
