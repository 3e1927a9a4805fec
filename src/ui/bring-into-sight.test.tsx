import { describe, expect, it } from 'vitest';
import { bringIntoSight } from './bring-into-sight';

function rect(left: number, top: number, width: number, height: number): DOMRect {
  const sides = { left, top, width, height, x: left, y: top, right: left + width, bottom: top + height };
  return { ...sides, toJSON: () => sides };
}

/** A strip as wide as a phone at the very place, and a part of it; jsdom lays nothing out itself. */
function laidOut(part: { readonly left: number; readonly top: number; readonly width?: number }) {
  const strip = document.createElement('div');
  const inner = strip.appendChild(document.createElement('button'));
  strip.getBoundingClientRect = () => rect(10, 700, 300, 50);
  inner.getBoundingClientRect = () => rect(part.left, part.top, part.width ?? 80, 50);
  return { strip, inner };
}

describe('what is brought into sight', () => {
  it('leaves a strip alone that shows the part already', () => {
    const { strip, inner } = laidOut({ left: 100, top: 700 });
    bringIntoSight(strip, inner);
    expect([strip.scrollLeft, strip.scrollTop]).toEqual([0, 0]);
  });

  it('shows the whole part and a little of the next one, whichever way it lies', () => {
    const after = laidOut({ left: 400, top: 700 });
    bringIntoSight(after.strip, after.inner);
    expect(after.strip.scrollLeft).toBe(480 - 310 + 32);

    const before = laidOut({ left: -200, top: 700 });
    before.strip.scrollLeft = 300;
    bringIntoSight(before.strip, before.inner);
    expect(before.strip.scrollLeft).toBe(300 - 210 - 32);

    const below = laidOut({ left: 10, top: 900 });
    bringIntoSight(below.strip, below.inner);
    expect(below.strip.scrollTop).toBe(200);
  });

  it('shows the beginning of a part that is wider than the strip', () => {
    const { strip, inner } = laidOut({ left: 60, top: 700, width: 500 });
    bringIntoSight(strip, inner);
    expect(strip.scrollLeft).toBe(50);
  });
});
