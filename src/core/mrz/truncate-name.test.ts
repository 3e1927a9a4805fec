import { expect, test } from 'vitest';
import { writeNameField } from './names';

const BENNELONG = {
  primary: ['BENNELONG', 'WOOLOOMOOLOO', 'WARRANDYTE', 'WARNAMBOOL'],
  secondary: ['DINGO', 'POTOROO'],
};

test('in the cut style the longest component loses letters first', () => {
  expect(writeNameField(BENNELONG, 39, { style: 'cut' })).toBe('BENNELONG<WOOLOOMO<WARRANDY<WARNAMBO<<D');
});

test('a primary without a secondary is shortened until its last character is a letter', () => {
  const name = { primary: BENNELONG.primary, secondary: [] };

  expect(writeNameField(name, 30, { style: 'initials' })).toBe('BENNELONG<WOOLOOMOOLOO<WARRA<W');
});

test('a fixed length that leaves room to spare is not kept to', () => {
  const name = { primary: ['WOOLOOMOOLOO', 'WARRANDYTE'], secondary: ['BENNELONG'] };

  expect(writeNameField(name, 31, { style: 'fixed', letters: 2 })).toBe('WOOLOOMOO<WARRANDYTE<<BENNELONG');
});

test('a secondary of single letters still reaches the last position', () => {
  const name = { primary: ['A'.repeat(9), 'B'.repeat(12), 'C'.repeat(12)], secondary: ['D', 'E'] };

  expect(writeNameField(name, 39, { style: 'initials' })).toBe('AAAAAAAAA<BBBBBBBBBBBB<CCCCCCCCCCC<<D<E');
});
