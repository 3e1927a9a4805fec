import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRect, moveCorner, moveOutline, rectBetween, rectOutline } from './outline';

const FRAME = { width: 1000, height: 700 };
const inFrame = fc.record({
  x: fc.integer({ min: 0, max: FRAME.width }),
  y: fc.integer({ min: 0, max: FRAME.height }),
});
const anywhere = fc.record({ x: fc.integer({ min: -3000, max: 3000 }), y: fc.integer({ min: -3000, max: 3000 }) });

describe('outline of a region', () => {
  it('never leaves the picture and keeps its shape when it is moved', () => {
    fc.assert(
      fc.property(fc.array(inFrame, { minLength: 3, maxLength: 9 }), anywhere, (outline, by) => {
        const moved = moveOutline(outline, by, FRAME);

        expect(
          moved.every((point) => point.x >= 0 && point.y >= 0 && point.x <= FRAME.width && point.y <= FRAME.height),
        ).toBe(true);
        expect(moved.map((point) => point.x - (moved[0]?.x ?? 0))).toEqual(
          outline.map((point) => point.x - (outline[0]?.x ?? 0)),
        );
      }),
    );
  });

  it('stays a rectangle whichever corner is dragged where', () => {
    fc.assert(
      fc.property(inFrame, inFrame, fc.nat(3), anywhere, (a, b, index, to) => {
        fc.pre(a.x !== b.x && a.y !== b.y);

        const dragged = moveCorner(rectOutline(rectBetween(a, b)), index, to, FRAME);

        const rect = asRect(dragged);
        expect(rect && rect.width >= 1 && rect.height >= 1).toBe(true);
      }),
    );
  });

  it('moves one corner of any other polygon alone', () => {
    const triangle = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 0, y: 10 },
    ];

    expect(moveCorner(triangle, 1, { x: 20, y: 5 }, FRAME)).toEqual([
      { x: 0, y: 0 },
      { x: 20, y: 5 },
      { x: 0, y: 10 },
    ]);
  });
});
