import type { Viewport } from '@/artwork/plates';
import type { PageOutline } from '@/core/document/page-corner';
import type { BoxMm } from '@/core/kernel/geometry';

/**
 * Writes the CSS shape that cuts an element to the outline of a page, round corners and all, so that the desk lies beyond
 * it in every light. `part` is what the element shows, in millimetres of the page; shares of it need no size in pixels.
 */
export function clipToPage({ widthMm, heightMm, cornerRadiusMm }: PageOutline, part: BoxMm): string {
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
