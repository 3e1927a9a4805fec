import { describe, expect, it } from 'vitest';
import { clipToPage, partOf } from './clip-to-page';

const CARD = { widthMm: 80, heightMm: 50, cornerRadiusMm: 4 };

describe('a picture of a page', () => {
  it('is cut to the round corners of the page when it shows all of it', () => {
    expect(clipToPage(CARD, { x: 0, y: 0, width: 80, height: 50 })).toBe('inset(0% 0% 0% 0% round 5% / 8%)');
  });

  it('is not cut at all where neither an edge nor a round corner is in sight', () => {
    expect(clipToPage(CARD, { x: 0, y: 4, width: 60, height: 42 })).toBe('none');
    expect(clipToPage(CARD, { x: 0, y: 3.9, width: 60, height: 42 })).not.toBe('none');
    expect(clipToPage(CARD, { x: 4, y: 4, width: 76.1, height: 42 })).not.toBe('none');
  });

  it('is cut where the page ends when it looks beyond, and not where the page goes on', () => {
    const part = partOf({ originMm: { x: -10, y: 20 }, pxPerMm: 2, widthPx: 40, heightPx: 80 });

    expect(part).toEqual({ x: -10, y: 20, width: 20, height: 40 });
    expect(clipToPage(CARD, part)).toBe('inset(-50% -350% 25% 50% round 20% / 10%)');
  });
});
