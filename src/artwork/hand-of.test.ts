import { describe, expect, it } from 'vitest';
import { handOf, penOf, penWidthMm } from './hand-of';

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
    expect(penOf('hand-upright', 2.7, 'Krushevich').widerMm).toBeGreaterThan(penWidthMm(2.7) / 2);
  });

  it('keeps the line finer than the letters of a signature that was made very small', () => {
    const { widerMm } = penOf('hand', 0.8, 'Oberländer-Weißkirch von und zu Fähnrichshöhe');

    expect(widerMm).toBeLessThan(0.03);
    expect(penWidthMm(0.8)).toBeLessThan(0.08);
  });

  it('lets Greek and Arabic lean, whose letters stand upright in their faces', () => {
    expect(penOf('hand', 3, 'Κερασέλη').leanDeg).toBeGreaterThan(0);
    expect(penOf('hand', 3, 'السدراوي').leanDeg).toBeGreaterThan(0);
    expect(penOf('hand', 3, 'Keraseli').leanDeg).toBe(0);
  });
});
