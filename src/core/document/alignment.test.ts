import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignmentOnto, moveBy, similarityOf } from './alignment';

const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });

describe('alignment of two photographs', () => {
  it('carries both spots of a photograph onto those of the first one', () => {
    fc.assert(
      fc.property(point, point, point, point, (a, b, c, d) => {
        fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 10 && Math.hypot(c.x - d.x, c.y - d.y) > 10);

        const result = similarityOf([
          { here: a, there: c },
          { here: b, there: d },
        ]);

        expect(result.ok).toBe(true);
        if (!result.ok) return;
        expect(moveBy(result.value, a).x).toBeCloseTo(c.x, 3);
        expect(moveBy(result.value, a).y).toBeCloseTo(c.y, 3);
        expect(moveBy(result.value, b).x).toBeCloseTo(d.x, 3);
        expect(moveBy(result.value, b).y).toBeCloseTo(d.y, 3);
      }),
    );
  });

  it('keeps shapes: every distance is scaled by the same number', () => {
    fc.assert(
      fc.property(point, point, (p, q) => {
        const result = similarityOf([
          { here: { x: 0, y: 0 }, there: { x: 50, y: 20 } },
          { here: { x: 100, y: 0 }, there: { x: 50, y: 220 } },
        ]);

        if (!result.ok) throw new Error('two distinct spots fix an alignment');
        const moved = [moveBy(result.value, p), moveBy(result.value, q)] as const;
        expect(Math.hypot(moved[0].x - moved[1].x, moved[0].y - moved[1].y)).toBeCloseTo(
          2 * Math.hypot(p.x - q.x, p.y - q.y),
          4,
        );
      }),
    );
  });

  it.each([
    ['here', { x: 10, y: 10 }, { x: 12, y: 10 }, { x: 0, y: 0 }, { x: 50, y: 0 }],
    ['there', { x: 0, y: 0 }, { x: 50, y: 0 }, { x: 10, y: 10 }, { x: 10, y: 10 }],
  ] as const)('refuses two spots that are the same in the picture "%s"', (picture, a, b, c, d) => {
    const result = similarityOf([
      { here: a, there: c },
      { here: b, there: d },
    ]);

    expect(result).toEqual({ ok: false, problem: { code: 'alignment.points-coincide', picture } });
  });

  it('takes pictures of the same frame as differing in resolution only', () => {
    const result = alignmentOnto({ kind: 'same-frame' }, { width: 500, height: 400 }, { width: 1000, height: 800 });

    expect(result).toEqual({ ok: true, value: { cos: 2, sin: 0, shiftX: 0, shiftY: 0 } });
  });
});
