import { describe, expect, it } from 'vitest';
import { cornerRadiusOf, depthInPage } from './page-corner';

describe('the corners of a page', () => {
  it('are as round as the model says, as round as leaves are in a booklet, and square in a sheet', () => {
    expect(cornerRadiusOf({ cornerRadiusMm: 3.18 }, { kind: 'card-front' })).toBe(3.18);
    expect(cornerRadiusOf({ cornerRadiusMm: 0 }, { kind: 'visa' })).toBeGreaterThan(0);
    expect(cornerRadiusOf({ cornerRadiusMm: 0 }, { kind: 'letter' })).toBe(0);
  });

  it('leave the desk beyond their radius, and nothing else', () => {
    const card = { widthMm: 85.6, heightMm: 54, cornerRadiusMm: 3 };

    expect(depthInPage(card, 0.2, 0.2)).toBeLessThan(0);
    expect(depthInPage(card, 85.5, 53.9)).toBeLessThan(0);
    expect(depthInPage(card, 3, 0.5)).toBeCloseTo(0.5);
    expect(depthInPage(card, 40, 27)).toBeCloseTo(27);
    expect(depthInPage(card, -1, 27)).toBeCloseTo(-1);
    expect(depthInPage({ ...card, cornerRadiusMm: 0 }, 0.2, 0.2)).toBeCloseTo(0.2);
  });
});
