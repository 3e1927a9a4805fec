import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinnedLine } from './thinned-line';

const point = fc.tuple(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: -50, max: 50, noNaN: true }));

describe('a thinned line', () => {
  it('leaves out what lies nearer than the distance to the last point kept', () => {
    expect(thinnedLine([0, 0, 0.4, 0, 0.9, 0, 1.1, 0, 1.5, 0, 3, 0], 1)).toEqual([0, 0, 1.1, 0, 3, 0]);
  });

  it('is the line itself where no two points are near', () => {
    const line = [0, 0, 2, 0, 4, 1, 6, 3];
    expect(thinnedLine(line, 1)).toEqual(line);
  });

  it('keeps both ends, and no point of the line is farther from it than the distance', () => {
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 2, maxLength: 60 }),
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        (points, far) => {
          const kept = pairs(thinnedLine(points.flat(), far));
          expect(kept[0]).toEqual(points[0]);
          expect(kept.at(-1)).toEqual(points.at(-1));
          for (const [x, y] of points)
            expect(Math.min(...kept.map(([a, b]) => Math.hypot(a - x, b - y)))).toBeLessThanOrEqual(far);
        },
      ),
    );
  });

  it('keeps a line of one point', () => {
    expect(thinnedLine([3, 4], 1)).toEqual([3, 4]);
  });
});

function pairs(line: readonly number[]): readonly (readonly [number, number])[] {
  return Array.from({ length: line.length / 2 }, (_, i) => [line[i * 2] ?? 0, line[i * 2 + 1] ?? 0]);
}
