import type { Viewport } from '@/artwork/plates';
import type { Similarity } from '@/core/document/alignment';

/** The six numbers of a canvas transform, in the order of `setTransform`. */
export type CanvasTransform = readonly [number, number, number, number, number, number];

/**
 * Gives the transform that draws a working copy into a viewport of the page.
 *
 * @param alignment carries whole pixels of the picture onto the first one
 * @param copyScale whole pixels of the picture per pixel of its working copy
 * @param pxPerMm resolution of the first picture
 */
export function viewportTransform(
  alignment: Similarity,
  copyScale: number,
  pxPerMm: number,
  viewport: Viewport,
): CanvasTransform {
  const scale = viewport.pxPerMm / pxPerMm;
  const cos = scale * copyScale * alignment.cos;
  const sin = scale * copyScale * alignment.sin;
  return [
    cos,
    sin,
    -sin,
    cos,
    scale * alignment.shiftX - viewport.originMm.x * viewport.pxPerMm,
    scale * alignment.shiftY - viewport.originMm.y * viewport.pxPerMm,
  ];
}
