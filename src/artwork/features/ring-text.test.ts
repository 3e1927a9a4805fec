import { describe, expect, it } from 'vitest';
import { ringText } from './ring-text';

const style = { face: 'sans', weight: 700, sizeMm: 2, trackingMm: 0, align: 'middle' } as const;

describe('text along a circle', () => {
  it('sets Latin letters one by one, clockwise', () => {
    const placed = ring('ABC');
    expect(placed.map(({ text }) => text)).toEqual(['A', 'B', 'C']);
    expect(placed.map(({ x }) => x)).toEqual(placed.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it('keeps the letters of an Arabic word together, the first word at the right', () => {
    const placed = ring('قوارس قنصلية');
    expect(placed.map(({ text }) => text)).toEqual(['قنصلية', 'قوارس']);
    expect(placed[0]?.x).toBeLessThan(placed[1]?.x ?? 0);
  });

  it('sets a line of two scripts from the left, its Arabic words from the right', () => {
    expect(ring('قنصلية قوارس AB').map(({ text }) => text)).toEqual(['قوارس', 'قنصلية', 'A', 'B']);
  });
});

function ring(text: string) {
  return ringText({ x: 0, y: 0, width: 30, height: 30 }, 11, text, style, {}, 'letterpress').map(({ shape }) => {
    if (shape.type !== 'text') throw new TypeError('a ring of text is made of texts');
    return shape;
  });
}
