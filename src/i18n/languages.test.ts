import { describe, expect, it } from 'vitest';
import { pickLanguage } from './languages';

describe('the first language', () => {
  it.each([
    { preferred: ['fr-CA', 'en'], expected: 'fr', why: 'a regional tag means its language' },
    { preferred: ['sw', 'AR-eg', 'en'], expected: 'ar', why: 'the first that exists wins, whatever the case' },
    { preferred: ['sw', 'am'], expected: 'en', why: 'English where none exists' },
    { preferred: [], expected: 'en', why: 'English where the browser says nothing' },
  ])('is $expected for $preferred: $why', ({ preferred, expected }) => {
    expect(pickLanguage(preferred)).toBe(expected);
  });
});
