import { describe, expect, it } from 'vitest';
import { directionOf, isJoined } from './script-of-text';

describe('the script of a text', () => {
  it.each([
    ['قوارس', true],
    ['12 مارس/MAR 2024', true],
    ['Велмария', false],
    ['REPUBLIC 12', false],
  ])('tells that the letters of %s join: %s', (text, joined) => {
    expect(isJoined(text)).toBe(joined);
  });

  it.each([
    ['جمهورية قوارس', 'rtl'],
    ['الرقم 12', 'rtl'],
    ['أ/F', 'ltr'],
    ['12 03 2024', 'ltr'],
    ['PASSPORT', 'ltr'],
  ])('reads %s as a whole %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});
