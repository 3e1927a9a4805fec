/** A point in document space: millimetres from the top left corner of a page, x to the right, y down. */
export interface PointMm {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle in document space, all in millimetres. */
export interface BoxMm {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A closed polygon in document space; the last point joins the first. */
export type PolygonMm = readonly PointMm[];

/** Gives the four corners of a box, clockwise from the top left. */
export function boxToPolygon(box: BoxMm): PolygonMm {
  return [
    { x: box.x, y: box.y },
    { x: box.x + box.width, y: box.y },
    { x: box.x + box.width, y: box.y + box.height },
    { x: box.x, y: box.y + box.height },
  ];
}

/** Gives the smallest box that holds a polygon of at least one point. */
export function boundsOf(polygon: PolygonMm): BoxMm {
  const xs = polygon.map((point) => point.x);
  const ys = polygon.map((point) => point.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Gives the smallest upright box that holds all boxes of a list with at least one. */
export function boundingBox(boxes: readonly BoxMm[]): BoxMm {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Widens a box by a margin on every side; a negative margin narrows it. */
export function growBox(box: BoxMm, marginMm: number): BoxMm {
  return {
    x: box.x - marginMm,
    y: box.y - marginMm,
    width: box.width + 2 * marginMm,
    height: box.height + 2 * marginMm,
  };
}

/** Tells whether two boxes share any area. */
export function boxesMeet(a: BoxMm, b: BoxMm): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Gives a box at another place. */
export function movedBox(box: BoxMm, by: PointMm): BoxMm {
  return { ...box, x: box.x + by.x, y: box.y + by.y };
}

/** Gives the box that two boxes share, or null where they share no area. */
export function commonBox(a: BoxMm, b: BoxMm): BoxMm | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Tells whether a box lies wholly in another; edges may touch. */
export function boxHolds(outer: BoxMm, inner: BoxMm): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Gives the area of a polygon in the square of its unit, by the shoelace formula; bridges without width add nothing. */
export function areaOf(polygon: readonly { readonly x: number; readonly y: number }[]): number {
  let twice = 0;
  let previous = polygon.at(-1);
  for (const corner of polygon) {
    if (previous) twice += previous.x * corner.y - corner.x * previous.y;
    previous = corner;
  }
  return Math.abs(twice) / 2;
}

/** Tells whether a point lies inside a polygon (even-odd rule). */
export function polygonHolds(polygon: PolygonMm, point: PointMm): boolean {
  let inside = false;
  let previous = polygon.at(-1);
  for (const corner of polygon) {
    if (previous && corner.y > point.y !== previous.y > point.y) {
      const crossing = ((previous.x - corner.x) * (point.y - corner.y)) / (previous.y - corner.y) + corner.x;
      if (point.x < crossing) inside = !inside;
    }
    previous = corner;
  }
  return inside;
}
