import type { Viewport } from '@/artwork/plates';
import type { PageOutline } from '@/core/document/page-corner';
import type { BoxMm } from '@/core/kernel/geometry';

/**
 * Writes the CSS shape that cuts an element to the outline of a page, round corners and all, so that the desk lies beyond
 * it in every light; `none` where the whole part lies well within the page, because a cut costs the browser a surface of its own in every frame.
 * `part` is what the element shows, in millimetres of the page; shares of it need no size in pixels.
 */
export function clipToPage(outline: PageOutline, part: BoxMm): string {
  if (isWithinCorners(outline, part)) return 'none';
  const { widthMm, heightMm, cornerRadiusMm } = outline;
  const share = (mm: number, whole: number) => `${Number(((mm / whole) * 100).toFixed(3)) || 0}%`;
  const across = (mm: number) => share(mm, part.width);
  const down = (mm: number) => share(mm, part.height);
  const right = part.x + part.width - widthMm;
  const bottom = part.y + part.height - heightMm;
  const sides = `${down(-part.y)} ${across(right)} ${down(bottom)} ${across(-part.x)}`;
  return `inset(${sides} round ${across(cornerRadiusMm)} / ${down(cornerRadiusMm)})`;
}

/** Gives the part of a page that a viewport shows. */
export function partOf({ originMm, pxPerMm, widthPx, heightPx }: Viewport): BoxMm {
  return { ...originMm, width: widthPx / pxPerMm, height: heightPx / pxPerMm };
}

function isWithinCorners({ widthMm, heightMm, cornerRadiusMm }: PageOutline, part: BoxMm): boolean {
  const reaches = (from: number, length: number, whole: number, border: number) =>
    from < border || from + length > whole - border;
  const beyond = reaches(part.x, part.width, widthMm, 0) || reaches(part.y, part.height, heightMm, 0);
  const atCorner =
    reaches(part.x, part.width, widthMm, cornerRadiusMm) && reaches(part.y, part.height, heightMm, cornerRadiusMm);
  return !beyond && !atCorner;
}
