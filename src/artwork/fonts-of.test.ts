import { describe, expect, it } from 'vitest';
import type { Typeface } from '@/core/document/element';
import { fontsOf } from './fonts-of';
import type { Mark } from './mark';

describe('the font files of a page', () => {
  it('are those of the faces and weights that its texts use, each once', () => {
    const marks = [aText('sans', 400, 'Surname'), aText('sans', 400, 'Given names'), aText('serif', 700, 'Utopia')];

    expect(filesOf(marks)).toEqual(['specimen-sans-400.woff2', 'specimen-serif-700.woff2']);
  });

  it('include the companion of a script only where that script is written', () => {
    expect(filesOf([aText('sans', 700, 'Ἀθῆναι')])).toEqual(['specimen-sans-greek-700.woff2']);
    expect(filesOf([aText('serif', 400, 'قوارس / Qawaris')])).toEqual([
      'specimen-serif-400.woff2',
      'specimen-serif-arabic-400.woff2',
    ]);
  });

  it('include the face itself for digits and signs among letters of another script', () => {
    expect(filesOf([aText('display', 700, '٣ - قوارس')])).toContain('specimen-display-700.woff2');
  });

  it('fall back to the weight that a family has', () => {
    expect(filesOf([aText('hand', 700, 'A. Bearer')])).toEqual(['specimen-hand-400.woff2']);
    expect(filesOf([aText('mono', 700, 'Ωμέγα')])).toEqual(['specimen-mono-greek-400.woff2']);
  });

  it('are none where nothing is written', () => {
    expect(filesOf([aText('sans', 400, '  ')])).toEqual([]);
    expect(filesOf([])).toEqual([]);
  });
});

function filesOf(marks: readonly Mark[]): readonly string[] {
  return fontsOf(marks).map(({ file }) => file);
}

function aText(face: Typeface, weight: 400 | 700, text: string): Mark {
  return {
    shape: {
      type: 'text',
      text,
      x: 0,
      y: 0,
      style: { face, weight, sizeMm: 2, trackingMm: 0, align: 'start' },
      angleDeg: 0,
      pitchMm: null,
    },
    deposit: {},
    technique: 'offset',
    bounds: { x: 0, y: 0, width: 1, height: 1 },
    clip: null,
  };
}
