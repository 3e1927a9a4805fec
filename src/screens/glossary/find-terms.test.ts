import { describe, expect, it } from 'vitest';
import { findTerms, type ReadTerm } from './find-terms';

const TERMS: readonly ReadTerm[] = [
  { id: 'carbon-ink', term: 'Carbon-based ink', definition: 'Stays black in infrared light.' },
  { id: 'infrared-ink', term: 'Infrared ink', definition: 'Disappears, or stays.' },
  { id: 'infrared-light', term: 'Infrared light', definition: 'Light in which many inks vanish.' },
  { id: 'watermark', term: 'Watermark', definition: 'Seen in transmitted light.' },
];

describe('finding terms', () => {
  it('gives all when nothing is asked', () => {
    expect(findTerms(TERMS, { words: ' ', group: null })).toEqual(TERMS);
  });

  it('finds words in the definition too, after those in the name', () => {
    const found = findTerms(TERMS, { words: 'infrared', group: null });

    expect(found.map(({ id }) => id)).toEqual(['infrared-ink', 'infrared-light', 'carbon-ink']);
  });

  it('wants every word', () => {
    expect(findTerms(TERMS, { words: 'infrared light', group: null }).map(({ id }) => id)).toEqual([
      'infrared-light',
      'carbon-ink',
    ]);
  });

  it('stays in a group', () => {
    expect(findTerms(TERMS, { words: 'light', group: 'substrate' }).map(({ id }) => id)).toEqual(['watermark']);
  });
});
