import { describe, expect, it } from 'vitest';
import type { Finding } from '@/core/examination/answer';
import { type BoxMm, boxToPolygon } from '@/core/kernel/geometry';
import { hitFinding } from './hit-finding';

function finding(id: string, box: BoxMm, page = 'data'): Finding {
  return {
    id,
    target: { kind: 'page', page, region: boxToPolygon(box) },
    sign: 'paper-fluoresces',
    category: '3a',
    light: 'uv365',
    magnification: 1,
  };
}

const OUTER = finding('outer', { x: 0, y: 0, width: 60, height: 60 });
const INNER = finding('inner', { x: 20, y: 20, width: 10, height: 10 });

describe('hit testing of findings', () => {
  it('reaches a mark that lies inside another', () => {
    expect(hitFinding([OUTER, INNER], 'data', { x: 25, y: 25 }, 0)?.id).toBe('inner');
    expect(hitFinding([INNER, OUTER], 'data', { x: 5, y: 5 }, 0)?.id).toBe('outer');
  });

  it('finds nothing on another page', () => {
    expect(hitFinding([OUTER], 'visa', { x: 5, y: 5 }, 0)).toBeNull();
  });

  it('reaches a little beyond the edge for a finger', () => {
    expect(hitFinding([INNER], 'data', { x: 31, y: 25 }, 0)).toBeNull();
    expect(hitFinding([INNER], 'data', { x: 31, y: 25 }, 2)?.id).toBe('inner');
  });

  it('passes over the face, which has no place on a page', () => {
    const face: Finding = { ...INNER, target: { kind: 'face' } };

    expect(hitFinding([face], 'data', { x: 25, y: 25 }, 5)).toBeNull();
  });
});
