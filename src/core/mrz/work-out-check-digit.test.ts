import { expect, test } from 'vitest';
import { readMrz } from './read-mrz';
import { workOutCheckDigit } from './work-out-check-digit';

const LINES = ['PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];

test('a date is worked out at the places where it stands', () => {
  const worked = workOutCheckDigit(LINES, [{ line: 1, start: 13, end: 19 }]);

  const steps = worked.ok ? worked.value.steps : [];
  expect(worked).toMatchObject({ ok: true, value: { sum: 122, remainder: 2 } });
  expect(steps.map(({ product }) => product)).toEqual([49, 12, 0, 56, 3, 2]);
  expect(steps[0]).toEqual({ character: '7', value: 7, weight: 7, product: 49, line: 1, at: 13 });
});

test('weights run on from one range to the next', () => {
  const composite = readMrz(LINES).checkDigits.at(-1);

  const worked = workOutCheckDigit(LINES, composite?.covers ?? []);

  const steps = worked.ok ? worked.value.steps : [];
  expect(steps).toHaveLength(39);
  expect(steps[10]).toMatchObject({ at: 13, weight: 3 });
  expect(worked).toMatchObject({ value: { remainder: 0 } });
});

test('an unreadable character is reported instead of a sum', () => {
  expect(workOutCheckDigit(['a'], [{ line: 0, start: 0, end: 1 }])).toMatchObject({ ok: false });
});

test('a line that is too short has steps for the characters that exist', () => {
  expect(workOutCheckDigit(['12'], [{ line: 0, start: 0, end: 6 }])).toMatchObject({
    value: { steps: [{ at: 0 }, { at: 1 }] },
  });
});
