import { describe, expect, it } from 'vitest';
import { endNear, graduations, layMeasure, measuredMm, moveEnd } from './measure';

const PAGE = { widthMm: 120, heightMm: 80 };

describe('measuring scale', () => {
  it('measures the distance of its ends in millimetres', () => {
    expect(measuredMm({ from: { x: 10, y: 10 }, to: { x: 13, y: 14 } })).toBe(5);
  });

  it('is laid across the middle of the page', () => {
    expect(layMeasure(PAGE)).toEqual({ from: { x: 40, y: 40 }, to: { x: 80, y: 40 } });
  });

  it('keeps a dragged end on the page', () => {
    const moved = moveEnd(layMeasure(PAGE), 'to', { x: 400, y: -3 }, PAGE);

    expect(moved.to).toEqual({ x: 120, y: 0 });
  });

  it('takes hold of the nearer end, and of none that is too far', () => {
    const measure = layMeasure(PAGE);

    expect(endNear(measure, { x: 42, y: 41 }, 4)).toBe('from');
    expect(endNear(measure, { x: 79, y: 41 }, 4)).toBe('to');
    expect(endNear(measure, { x: 60, y: 40 }, 4)).toBeNull();
  });

  it('has a graduation for each full millimetre, every fifth one long', () => {
    const marks = graduations({ from: { x: 0, y: 0 }, to: { x: 7.5, y: 0 } });

    expect(marks.map((mark) => mark.mm)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(marks.filter((mark) => mark.long).map((mark) => mark.mm)).toEqual([0, 5]);
  });

  it('has no graduation while its ends lie on one another', () => {
    expect(graduations({ from: { x: 3, y: 3 }, to: { x: 3, y: 3 } })).toEqual([]);
  });
});
