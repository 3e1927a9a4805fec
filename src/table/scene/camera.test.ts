import { describe, expect, it } from 'vitest';
import {
  type Camera,
  fitCamera,
  keepInSight,
  lookAt,
  panBy,
  toPage,
  toScreen,
  visiblePart,
  ZOOM_LIMITS,
  zoomAbout,
} from './camera';

const PAGE = { widthMm: 125, heightMm: 88 };
const VIEW = { width: 1000, height: 800 };
const NO_PADDING = { start: 0, end: 0, top: 0, bottom: 0 };

describe('camera', () => {
  it('fits a page into the middle of the free part of the desk', () => {
    const camera = fitCamera(PAGE, VIEW, { start: 0, end: 0, top: 0, bottom: 100 });

    expect(camera.scale).toBe(700 / 88);
    expect(toScreen(camera, { x: 62.5, y: 44 }).left).toBeCloseTo(500, 0);
    expect(toScreen(camera, { x: 62.5, y: 44 }).top).toBeCloseTo(350, 0);
  });

  it('gives the same point back from page to screen and from screen to page', () => {
    const camera: Camera = { scale: 7.3, left: -41, top: 12.5 };

    const back = toPage(camera, toScreen(camera, { x: 31.4, y: 15.9 }));

    expect(back.x).toBeCloseTo(31.4, 9);
    expect(back.y).toBeCloseTo(15.9, 9);
  });

  it('keeps the place under the pointer where it is while zooming', () => {
    const camera = fitCamera(PAGE, VIEW, NO_PADDING);
    const about = { left: 321, top: 456 };
    const before = toPage(camera, about);

    const after = toPage(zoomAbout(camera, about, 3, camera.scale), about);

    expect(after.x).toBeCloseTo(before.x, 9);
    expect(after.y).toBeCloseTo(before.y, 9);
  });

  it.each([
    { why: 'a long turn of the wheel inward', factor: 1000, limit: ZOOM_LIMITS.nearest },
    { why: 'a long turn of the wheel outward', factor: 0.001, limit: ZOOM_LIMITS.farthest },
  ])('stops at its limit on $why', ({ factor, limit }) => {
    const camera = fitCamera(PAGE, VIEW, NO_PADDING);

    const zoomed = zoomAbout(camera, { left: 0, top: 0 }, factor, camera.scale);

    expect(zoomed.scale).toBeCloseTo(camera.scale * limit, 9);
  });

  it('never lets a page be pushed out of sight', () => {
    const camera = panBy(fitCamera(PAGE, VIEW, NO_PADDING), { left: 5000, top: -5000 });

    const kept = keepInSight(camera, PAGE, VIEW);

    expect(visiblePart(camera, PAGE, VIEW)).toBeNull();
    expect(visiblePart(kept, PAGE, VIEW)).not.toBeNull();
  });

  it('leaves a camera that shows the page as it is', () => {
    const camera = fitCamera(PAGE, VIEW, NO_PADDING);

    expect(keepInSight(camera, PAGE, VIEW)).toBe(camera);
  });

  it('brings a small region to the middle and enlarges it', () => {
    const fitScale = fitCamera(PAGE, VIEW, NO_PADDING).scale;
    const camera = lookAt({ x: 10, y: 10, width: 10, height: 10 }, VIEW, NO_PADDING, fitScale, 0.5);

    expect(toScreen(camera, { x: 15, y: 15 })).toEqual({ left: 500, top: 400 });
    expect(camera.scale).toBe(40);
  });

  it('keeps a region out of the room that bars need', () => {
    const fitScale = fitCamera(PAGE, VIEW, NO_PADDING).scale;
    const camera = lookAt({ x: 10, y: 10, width: 10, height: 10 }, VIEW, { ...NO_PADDING, bottom: 300 }, fitScale, 0.5);

    expect(toScreen(camera, { x: 15, y: 15 })).toEqual({ left: 500, top: 250 });
  });
});
