import { expect, it } from 'vitest';
import { compareLines } from './compare-lines';

it('finds no difference between equal zones', () => {
  expect(compareLines(['AB<', 'C12'], ['AB<', 'C12']).differing).toBe(0);
});

it('marks each place that differs in both zones, and counts it once', () => {
  const { lines, differing } = compareLines(['AB<', 'C12'], ['AX<', 'C13']);

  expect(differing).toBe(2);
  expect(lines.map(({ first }) => first.filter(({ differs }) => differs).map(({ character }) => character))).toEqual([
    ['B'],
    ['2'],
  ]);
  expect(lines.map(({ second }) => second.filter(({ differs }) => differs).map(({ character }) => character))).toEqual([
    ['X'],
    ['3'],
  ]);
});

it('counts what one zone lacks as differing', () => {
  expect(compareLines(['ABC'], ['AB', 'D']).differing).toBe(2);
  expect(compareLines([], ['AB']).differing).toBe(2);
});
