import { type BoxMm, boxToPolygon, type PointMm, type PolygonMm } from '@/core/kernel/geometry';
import { onPage, type PageSize } from './space';

/**
 * How far marking a place has come: waiting for the first corner with a cursor on the page, stretching from that
 * corner to the cursor, or done with a region.
 */
export type Marking =
  | { readonly stage: 'aiming'; readonly cursor: PointMm }
  | { readonly stage: 'stretching'; readonly corner: PointMm; readonly cursor: PointMm }
  | { readonly stage: 'done'; readonly region: PolygonMm };

/** What moves marking on: the pointer or the keys say the same things. */
export type MarkingEvent =
  | { readonly type: 'move-to'; readonly point: PointMm }
  | { readonly type: 'move-by'; readonly dxMm: number; readonly dyMm: number }
  | { readonly type: 'place' };

/** The smallest side of a mark in millimetres; a mere click becomes a mark of this size. */
export const SMALLEST_MARK_MM = 3;

/** Starts marking with the cursor at a point of the page. */
export function startMarking(cursor: PointMm): Marking {
  return { stage: 'aiming', cursor };
}

/** Moves marking on by one event; a finished mark stays as it is. */
export function mark(marking: Marking, event: MarkingEvent, page: PageSize): Marking {
  if (marking.stage === 'done') return marking;
  switch (event.type) {
    case 'move-to':
      return { ...marking, cursor: onPage(event.point, page) };
    case 'move-by': {
      const moved = { x: marking.cursor.x + event.dxMm, y: marking.cursor.y + event.dyMm };
      return { ...marking, cursor: onPage(moved, page) };
    }
    case 'place':
      if (marking.stage === 'aiming') return { stage: 'stretching', corner: marking.cursor, cursor: marking.cursor };
      return { stage: 'done', region: boxToPolygon(boxBetween(marking.corner, marking.cursor, page)) };
  }
}

/** Gives the box that is being stretched, or null before the first corner. */
export function stretchedBox(marking: Marking): BoxMm | null {
  if (marking.stage !== 'stretching') return null;
  return plainBox(marking.corner, marking.cursor);
}

function plainBox(a: PointMm, b: PointMm): BoxMm {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function boxBetween(a: PointMm, b: PointMm, page: PageSize): BoxMm {
  const box = plainBox(a, b);
  const width = Math.max(SMALLEST_MARK_MM, box.width);
  const height = Math.max(SMALLEST_MARK_MM, box.height);
  return {
    x: Math.max(0, Math.min(box.x - (width - box.width) / 2, page.widthMm - width)),
    y: Math.max(0, Math.min(box.y - (height - box.height) / 2, page.heightMm - height)),
    width,
    height,
  };
}
