import { describe, expect, it } from 'vitest';
import { handOf } from './hand-of';

const SIGNATURES = [
  'S. Krushevich',
  'P. Lafleurie',
  'P. Quintanar',
  'O. Garrelhà Peiralada',
  'S. Al-Awwad',
  'P. Keraseli',
];

describe('handOf', () => {
  it('gives one person one hand, however the first name is written', () => {
    expect(handOf('Slavena Krushevich')).toEqual(handOf('S. Krushevich'));
    expect(handOf('  S. KRUSHEVICH ')).toEqual(handOf('S. Krushevich'));
  });

  it('gives people different hands', () => {
    expect(new Set(SIGNATURES.map((signature) => handOf(signature).face)).size).toBeGreaterThan(1);
  });

  it('has a hand for an empty signature', () => {
    expect(handOf('').face).toMatch(/^hand/);
  });
});
