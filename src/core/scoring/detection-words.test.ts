import { describe, expect, it } from 'vitest';
import { criterionWord, sensitivityWord } from './detection-words';

describe('the word for d prime', () => {
  it.each([
    { value: 1.2, low: -0.1, high: 2.5, word: 'none', why: 'an interval that holds 0 could be guessing' },
    { value: 1.2, low: 0.3, high: 2.1, word: 'some', why: 'clear of 0 and below 1.5' },
    { value: 1.5, low: 0.9, high: 2.1, word: 'good', why: 'good begins at 1.5' },
    { value: 2.5, low: 1.9, high: 3.1, word: 'strong', why: 'strong begins at 2.5' },
  ])('is $word for $value ($low to $high): $why', ({ word, ...estimate }) => {
    expect(sensitivityWord(estimate)).toBe(word);
  });
});

describe('the word for the criterion', () => {
  it.each([
    { value: 0.5, low: 0.1, high: 0.9, word: 'accepting' },
    { value: -0.5, low: -0.9, high: -0.1, word: 'suspecting' },
    { value: 0.5, low: -0.1, high: 1.1, word: 'balanced' },
  ])('is $word for $value ($low to $high)', ({ word, ...estimate }) => {
    expect(criterionWord(estimate)).toBe(word);
  });
});
