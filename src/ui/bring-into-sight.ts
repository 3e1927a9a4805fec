/** How much of its neighbour shows beside a part that was brought into sight, in CSS pixels: there is more that way. */
const PEEK_PX = 32;

/**
 * Scrolls a strip or list as little as shows the whole of one of its parts. Nothing around it moves, as it would with the
 * browser's own `scrollIntoView`: a page stays where its reader is.
 */
export function bringIntoSight(strip: Element | null, part: Element | null | undefined): void {
  if (!strip || !part) return;
  const [seen, wanted] = [strip.getBoundingClientRect(), part.getBoundingClientRect()];
  strip.scrollLeft += shift([wanted.left, wanted.right], [seen.left, seen.right]);
  strip.scrollTop += shift([wanted.top, wanted.bottom], [seen.top, seen.bottom]);
}

type Span = readonly [from: number, to: number];

function shift([from, to]: Span, [start, end]: Span): number {
  if (from < start) return from - start - PEEK_PX;
  return to > end ? Math.min(to - end + PEEK_PX, from - start) : 0;
}
