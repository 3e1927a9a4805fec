import { describe, expect, it } from 'vitest';
import type { Evidence } from '@/core/fraud/evidence';
import { NOTHING_OBSERVED } from '../observed';
import { chooseLightTask } from './choose-light-task';

const PIECE: Evidence = {
  id: 'cut',
  target: { kind: 'page', page: 'data', region: [] },
  lights: ['oblique', 'uv365'],
  minMagnification: 1,
  feature: 'trace',
  sign: 'edge-around-portrait',
  category: '3a',
  strength: 3,
  expected: { code: 'e', values: {} },
  found: { code: 'f', values: {} },
};

describe('choosing the light', () => {
  it.each([
    ['oblique', 1, 'best-light'],
    ['uv365', 1, 'light-tells'],
    ['white', 0, 'light-shows-nothing'],
    ['infrared', 0, 'light-shows-nothing'],
  ] as const)('%s for what shows in oblique light first and under ultraviolet too', (light, points, reason) => {
    const score = chooseLightTask.score({ ...NOTHING_OBSERVED, light }, { lights: PIECE.lights, piece: PIECE });

    expect(score).toEqual({ points, outcome: points === 1 ? 'right' : 'wrong', detection: null, reasons: [reason] });
  });

  it('refuses a lamp that does not exist', () => {
    expect(chooseLightTask.parseInput({ ...NOTHING_OBSERVED, light: 'x-ray' }).ok).toBe(false);
  });
});
