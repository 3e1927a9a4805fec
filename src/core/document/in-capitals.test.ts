import { describe, expect, it } from 'vitest';
import { inCapitals } from './in-capitals';

describe('inCapitals', () => {
  it('sets Greek capitals without accents and keeps their two dots', () => {
    expect(inCapitals('Ροδάνθη Γαΐδη Μαΐου')).toBe('ΡΟΔΑΝΘΗ ΓΑΪΔΗ ΜΑΪΟΥ');
  });

  it('keeps the accents of Latin and Cyrillic capitals', () => {
    expect(inCapitals('Zoé Müller Юрай')).toBe('ZOÉ MÜLLER ЮРАЙ');
  });
});
