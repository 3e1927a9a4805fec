import { describe, expect, it } from 'vitest';
import { handOf, PEN_MM, penOf } from './hand-of';

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

describe('penOf', () => {
  it('makes small writing of a thin face as wide as a ballpoint writes', () => {
    expect(penOf('hand-upright', 2.7, 'Krushevich').widerMm).toBeGreaterThan(PEN_MM / 2);
  });

  it('lets Greek and Arabic lean, whose letters stand upright in their faces', () => {
    expect(penOf('hand', 3, 'Κερασέλη').leanDeg).toBeGreaterThan(0);
    expect(penOf('hand', 3, 'السدراوي').leanDeg).toBeGreaterThan(0);
    expect(penOf('hand', 3, 'Keraseli').leanDeg).toBe(0);
  });
});
