import { describe, expect, it } from 'vitest';
import { placeArrows } from './arrow-places';

const PAGE = { widthMm: 125, heightMm: 88 };

describe('the arrows of a quick-check card', () => {
  it('come from the side that is nearer and end at the edge of the box', () => {
    const [left, right] = placeArrows(
      [
        { x: 5, y: 17, width: 35, height: 44 },
        { x: 111, y: 60, width: 9, height: 9 },
      ],
      PAGE,
    );

    expect(left?.from.x).toBeLessThan(0);
    expect(left?.to).toEqual({ x: 5, y: 39 });
    expect(right?.from.x).toBeGreaterThan(PAGE.widthMm);
    expect(right?.to).toEqual({ x: 120, y: 64.5 });
  });

  it('keep their numbers apart where boxes lie at one height', () => {
    const arrows = placeArrows(
      [
        { x: 90, y: 40, width: 10, height: 10 },
        { x: 105, y: 41, width: 10, height: 10 },
        { x: 80, y: 42, width: 10, height: 10 },
      ],
      PAGE,
    );

    const heights = arrows.map(({ from }) => from.y);
    expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBeGreaterThan(10);
    expect((heights[2] ?? 0) - (heights[1] ?? 0)).toBeGreaterThan(10);
  });

  it('point at the margin of what covers the page', () => {
    const [arrow] = placeArrows([{ x: 0, y: 0, width: 125, height: 88 }], PAGE);

    expect(arrow?.to.x).toBeGreaterThan(110);
    expect(arrow?.to.x).toBeLessThan(125);
  });
});
