import type { Page } from '@/core/document/document';
import type { ElementOf } from '@/core/document/element';
import { type BoxMm, boundingBox, boxesMeet, boxToPolygon, growBox, type PolygonMm } from '@/core/kernel/geometry';

/** Room that anti-aliasing, halos, the long strokes of handwriting and marking by hand need around a box. */
const MARGIN_MM = 1.1;

/** Gives the region of a box with its margin. */
export function regionOf(box: BoxMm, marginMm: number = MARGIN_MM): PolygonMm {
  return boxToPolygon(growBox(box, marginMm));
}

/** Gives the region of a whole page. */
export function pageRegion({ widthMm, heightMm }: Page): PolygonMm {
  return boxToPolygon({ x: 0, y: 0, width: widthMm, height: heightMm });
}

/**
 * Gives one region of several boxes, for what shows only when places are compared. Boxes that meet become one; the others
 * are joined by bridges without width, so that points between them lie outside.
 */
export function joinedRegion(boxes: readonly BoxMm[]): PolygonMm {
  const [first, ...rest] = apart(boxes.map((box) => growBox(box, MARGIN_MM))).map(boxToPolygon);
  const start = first?.[0];
  if (!first || !start) return [];
  return [...first, start, ...rest.flatMap((corners) => [...corners, ...corners.slice(0, 1), start])];
}

/** Puts boxes that meet into one that holds them, until none meet. */
function apart(boxes: readonly BoxMm[]): readonly BoxMm[] {
  for (const [index, box] of boxes.entries()) {
    const other = boxes.findIndex((candidate, at) => at > index && boxesMeet(candidate, box));
    const met = boxes[other];
    if (!met) continue;
    return apart([...boxes.filter((_, at) => at !== index && at !== other), boundingBox([box, met])]);
  }
  return boxes;
}

/** Gives the box of characters `start` to `end` (end excluded) of a line of the machine readable zone. */
export function mrzRangeBox(mrz: ElementOf<'mrz-print'>, line: number, start: number, end: number): BoxMm {
  const baseline = mrz.baselineMm.y + line * mrz.lineMm;
  return {
    x: mrz.baselineMm.x + start * mrz.pitchMm,
    y: baseline - 3,
    width: (end - start) * mrz.pitchMm,
    height: 3.6,
  };
}
