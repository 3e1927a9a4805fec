import { describe, expect, it } from 'vitest';
import type { ElementOf } from '@/core/document/element';
import type { DocumentModel, Motif } from '@/core/document/model';
import { createRandom } from '@/core/kernel/random';
import { drawUvPrint } from './uv-print';

const box = { x: 0, y: 0, width: 20, height: 20 };

describe('fluorescent print', () => {
  it('hatches a filled motif with outlines of itself', () => {
    expect(drawn({ path: 'M0 0 L1 0 L1 1 Z', fill: true, strokeShare: 0 })).toHaveLength(2);
  });

  it('lays all outlines of a motif in one go, so that none glows twice where it crosses another', () => {
    const [, lines] = drawn({ path: 'M0 0 L1 0 L1 1 Z', fill: true, strokeShare: 0 });
    const shape = lines?.shape;
    const begun = shape?.type === 'outline' ? shape.steps.filter(([command]) => command === 'M') : [];
    expect(begun.length).toBeGreaterThan(1);
    expect(shape).toMatchObject({ strokeMm: 0.3 });
  });

  it('draws a motif of lines once, at full strength', () => {
    const marks = drawn({ path: 'M0 0 L1 1', fill: false, strokeShare: 0.01 });
    expect(marks).toHaveLength(1);
    expect(marks[0]?.deposit.uv?.opacity).toBe(0.8);
    expect(marks[0]?.shape).toMatchObject({ type: 'outline', strokeMm: 0.2 });
  });
});

function drawn(motif: Motif) {
  const element: ElementOf<'uv-print'> = {
    id: 'uv',
    kind: 'uv-print',
    box,
    technique: 'offset',
    shiftMm: { x: 0, y: 0 },
    motif: 'drawing',
    text: '',
    uv: '#ff4030',
    secondUv: '#40ff30',
    uv254: null,
    strength: 0.8,
  };
  const model: DocumentModel = {
    code: 'UTO-AO-01001',
    version: 1,
    kind: 'passport',
    state: 'UTO',
    years: [2020, 2030],
    validityYears: 10,
    documentCode: 'P',
    mrzFormat: 'TD3',
    series: null,
    cornerRadiusMm: 0,
    chip: null,
    numbering: { pattern: '#' },
    inks: {},
    motifs: { drawing: motif },
    pages: [],
  };
  const page = { id: 'data', kind: 'data', widthMm: 125, heightMm: 88 } as const;
  return drawUvPrint(element, { model, page, random: createRandom(1), symbols: new Map() });
}
