import { describe, expect, it } from 'vitest';
import { FAKE_DATA_PAGE } from '../../../../tests/support/fake-examiner';
import { DETAIL_ASPECT, fieldIn, partAround } from './shot';

const page = FAKE_DATA_PAGE;

function expectOnPage(part: { x: number; y: number; width: number; height: number }): void {
  expect(part.x).toBeGreaterThanOrEqual(0);
  expect(part.y).toBeGreaterThanOrEqual(0);
  expect(part.x + part.width).toBeLessThanOrEqual(page.widthMm + 1e-9);
  expect(part.y + part.height).toBeLessThanOrEqual(page.heightMm + 1e-9);
}

describe('the part of a page that a picture shows', () => {
  it.each([
    { box: { x: 111, y: 3, width: 9, height: 9 }, why: 'in a corner' },
    { box: { x: 5, y: 17, width: 35, height: 45 }, why: 'higher than wide' },
    { box: { x: 4, y: 64, width: 117, height: 1 }, why: 'as wide as the page' },
  ])('holds the whole box, keeps its shape and stays on the page: $why', ({ box }) => {
    const part = partAround(box, page);

    expect(part.width / part.height).toBeCloseTo(DETAIL_ASPECT);
    expectOnPage(part);
    expect(part.x).toBeLessThanOrEqual(box.x);
    expect(part.x + part.width).toBeGreaterThanOrEqual(box.x + box.width);
  });

  it('is a field of the width asked for in the middle of what is larger', () => {
    const part = fieldIn({ x: 43, y: 14, width: 78, height: 0.45 }, page, 7);

    expect(part.width).toBe(7);
    expect(part.x + part.width / 2).toBeCloseTo(82);
  });

  it('lies aside where something is all over the page', () => {
    const part = fieldIn({ x: 0, y: 0, width: 125, height: 88 }, page, 44);

    expectOnPage(part);
    expect(part.x + part.width / 2).toBeLessThan(page.widthMm / 2);
  });
});
