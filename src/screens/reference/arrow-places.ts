import type { BoxMm, PointMm } from '@/core/kernel/geometry';

/** An arrow from its number beside the page to what it points at; all in millimetres of the page. */
export interface PlacedArrow {
  readonly from: PointMm;
  readonly to: PointMm;
}

/** Room beside the page for the numbers, as a share of its width. */
export const ROOM_SHARE = 0.1;

/** Numbers on one side stand at least this far apart, as a share of the page's height. */
const LEAST_GAP_SHARE = 0.13;

/** An element that covers this much of the page is pointed at near the edge, where little else lies. */
const COVERS_SHARE = 0.5;

/**
 * Places arrows from the nearer side of a page to the boxes, whose order is from top to bottom, so that no number covers
 * another. An arrow ends at the nearer edge of its box, or in the margin of what covers the page.
 */
export function placeArrows(
  boxes: readonly BoxMm[],
  page: { widthMm: number; heightMm: number },
): readonly PlacedArrow[] {
  const { widthMm, heightMm } = page;
  const room = widthMm * ROOM_SHARE;
  const gap = heightMm * LEAST_GAP_SHARE;
  const last = { left: Number.NEGATIVE_INFINITY, right: Number.NEGATIVE_INFINITY };
  return boxes.map((box, index): PlacedArrow => {
    const covers = (box.width * box.height) / (widthMm * heightMm) > COVERS_SHARE;
    const middle = covers ? heightMm * (0.3 + 0.2 * index) : box.y + box.height / 2;
    const side = !covers && box.x + box.width / 2 < widthMm / 2 ? 'left' : 'right';
    const y = Math.max(middle, last[side] + gap);
    last[side] = y;
    const from = { x: side === 'left' ? -room / 2 : widthMm + room / 2, y };
    if (covers) return { from, to: { x: widthMm * 0.94, y: middle } };
    const inside = Math.min(box.y + box.height * 0.8, Math.max(box.y + box.height * 0.2, y));
    return { from, to: { x: side === 'left' ? box.x : box.x + box.width, y: inside } };
  });
}
