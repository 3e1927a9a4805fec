import { describe, expect, it } from 'vitest';
import { foldText, wordsOf } from './fold-text';

describe('folding a text for searching', () => {
  it.each([
    { text: 'Sérigraphie', folded: 'serigraphie', why: 'accents make no difference' },
    { text: 'MRZ', folded: 'mrz', why: 'nor does case' },
    { text: 'آليًا', folded: 'اليا', why: 'nor do Arabic vowel marks and forms of alif' },
    { text: 'العلامة', folded: 'العلامه', why: 'nor does the way a final t is written' },
    { text: 'ﬁlm', folded: 'film', why: 'nor do ligatures' },
  ])('$text is found as $folded: $why', ({ text, folded }) => {
    expect(foldText(text)).toBe(folded);
  });

  it('leaves no empty word between spaces', () => {
    expect(wordsOf('  UV   ink ')).toEqual(['uv', 'ink']);
  });
});
