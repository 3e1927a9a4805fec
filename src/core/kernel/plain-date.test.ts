import { expect, it } from 'vitest';
import { addMonths } from './plain-date';

it.each([
  [{ year: 2031, month: 3, day: 26 }, 60, { year: 2036, month: 3, day: 26 }],
  [{ year: 2026, month: 11, day: 30 }, 3, { year: 2027, month: 2, day: 28 }],
  [{ year: 2026, month: 12, day: 31 }, 12, { year: 2027, month: 12, day: 31 }],
  [{ year: 2026, month: 1, day: 15 }, -1, { year: 2025, month: 12, day: 15 }],
])('%o and %i months keep the day, so far as the month has it', (date, months, then) => {
  expect(addMonths(date, months)).toEqual(then);
});
