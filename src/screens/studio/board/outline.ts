import type { PointPx, SizePx } from '@/core/document/alignment';
import { keepInside } from './to-frame';

/** An upright rectangle in whole pixels. */
export interface RectPx {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Gives the outline of a rectangle, clockwise from the top left. */
export function rectOutline({ x, y, width, height }: RectPx): readonly PointPx[] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}

/** Gives the rectangle between two opposite corners. */
export function rectBetween(a: PointPx, b: PointPx): RectPx {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

/** Gives an outline as the upright rectangle it is, or null for any other shape. */
export function asRect(outline: readonly PointPx[]): RectPx | null {
  const [a, b, c, d] = outline;
  if (outline.length !== 4 || !a || !b || !c || !d) return null;
  const upright = a.y === b.y && b.x === c.x && c.y === d.y && d.x === a.x;
  return upright ? rectBetween(a, c) : null;
}

/** Moves a whole outline, as far as the frame allows. */
export function moveOutline(outline: readonly PointPx[], by: PointPx, frame: SizePx): readonly PointPx[] {
  const xs = outline.map((point) => point.x);
  const ys = outline.map((point) => point.y);
  const x = Math.min(frame.width - Math.max(...xs), Math.max(-Math.min(...xs), by.x));
  const y = Math.min(frame.height - Math.max(...ys), Math.max(-Math.min(...ys), by.y));
  return outline.map((point) => ({ x: Math.round(point.x + x), y: Math.round(point.y + y) }));
}

/** Moves one corner; an upright rectangle stays one, and keeps at least one pixel. */
export function moveCorner(outline: readonly PointPx[], index: number, to: PointPx, frame: SizePx): readonly PointPx[] {
  const corner = keepInside(to, frame);
  const opposite = outline[(index + 2) % 4];
  if (!asRect(outline) || !opposite) return outline.map((point, at) => (at === index ? corner : point));
  const rect = rectBetween(corner, opposite);
  return rect.width < 1 || rect.height < 1 ? outline : rectOutline(rect);
}

/** Gives the rectangle a new region starts with when it is not drawn by hand: the middle fifth of the frame. */
export function middleRect(frame: SizePx): RectPx {
  const width = Math.max(1, Math.round(frame.width / 5));
  const height = Math.max(1, Math.round(frame.height / 5));
  return { x: Math.round((frame.width - width) / 2), y: Math.round((frame.height - height) / 2), width, height };
}
