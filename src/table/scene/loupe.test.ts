import { describe, expect, it } from 'vitest';
import { fieldWidthMm, loupeViewport, stepMagnification } from './loupe';

describe('loupe', () => {
  it('shows a field that shrinks with its magnification', () => {
    expect(fieldWidthMm(10, 212)).toBeCloseTo(5.61, 2);
    expect(fieldWidthMm(40, 212)).toBeCloseTo(1.4, 1);
  });

  it('centres the painted field on the point looked at', () => {
    const viewport = loupeViewport({ x: 30, y: 20 }, 10, 200, 2);

    expect(viewport.originMm.x + viewport.widthPx / viewport.pxPerMm / 2).toBeCloseTo(30, 9);
    expect(viewport.originMm.y + viewport.heightPx / viewport.pxPerMm / 2).toBeCloseTo(20, 9);
  });

  it('steps through its magnifications and stays at the ends', () => {
    expect(stepMagnification(10, 1)).toBe(15);
    expect(stepMagnification(10, -1)).toBe(8);
    expect(stepMagnification(40, 1)).toBe(40);
    expect(stepMagnification(3, -1)).toBe(3);
  });
});
