import { expect, test } from 'vitest';
import { isPossibleDate, placeBirth, placeExpiryYear, splitMrzDate } from './mrz-date';

const NOW = { year: 2026, month: 6, day: 15 };

test.each([
  { text: '260615', year: 2026, why: 'born on the day itself' },
  { text: '260616', year: 1926, why: 'tomorrow would be in the future' },
  { text: '74<<<<', year: 1974, why: 'unknown parts' },
  { text: '26<<<<', year: 2026, why: 'may already be born this year' },
  { text: '2607<<', year: 1926, why: 'a later month of this year' },
  { text: '<<<<<<', year: null, why: 'unknown year' },
])('birth $text falls in $year: $why', ({ text, year }) => {
  const claimed = splitMrzDate(text);

  expect(claimed && placeBirth(claimed, NOW).year).toBe(year);
});

test.each([
  [36, 2036],
  [26, 2026],
  [94, 1994],
  [76, 2076],
  [77, 1977],
])('expiry year %i is %i', (twoDigits, year) => {
  expect(placeExpiryYear(twoDigits, NOW)).toBe(year);
});

test.each(['7408', '74O812', '7<0812', '74081<'])('%s is no date', (text) => {
  expect(splitMrzDate(text)).toBeNull();
});

test.each([
  { date: { year: 2024, month: 2, day: 29 }, possible: true },
  { date: { year: 2023, month: 2, day: 29 }, possible: false },
  { date: { year: null, month: 2, day: 29 }, possible: true },
  { date: { year: 2023, month: null, day: 31 }, possible: true },
  { date: { year: 2023, month: 13, day: null }, possible: false },
  { date: { year: null, month: null, day: 0 }, possible: false },
])('$date is possible: $possible', ({ date, possible }) => {
  expect(isPossibleDate(date)).toBe(possible);
});
