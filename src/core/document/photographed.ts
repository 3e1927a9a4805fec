import type { PlainDate } from '@/core/kernel/plain-date';
import type { Alignment, PointPx, SizePx } from './alignment';
import type { Light } from './optics';

/** The id of the one page a photographed specimen has. */
export const PHOTOGRAPHED_PAGE = 'photograph';

/** One picture of the page under one light; `picture` names its stored blobs. The first of a specimen is the one that all geometry refers to. */
export interface Photograph {
  readonly picture: string;
  readonly light: Light;
  readonly sizePx: SizePx;
  readonly alignment: Alignment;
}

/** How large the page is: not said yet, the width of the first picture in millimetres, or a known distance marked on it. */
export type PageScale =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'width'; readonly widthMm: number }
  | { readonly kind: 'distance'; readonly from: PointPx; readonly to: PointPx; readonly lengthMm: number };

/** Where the photographs come from and under which terms they may be used, in the trainer's own words. */
export interface Provenance {
  readonly source: string;
  readonly licence: string;
}

/**
 * The public half of a trainer's own specimen: nothing in it tells genuine from false. It may be unfinished;
 * `checkPhotographed` says what is still to do. `added` is the day it was begun, and the day it is examined on.
 */
export interface PhotographedSpecimen {
  readonly id: string;
  readonly title: string;
  readonly provenance: Provenance;
  readonly photographs: readonly Photograph[];
  readonly scale: PageScale;
  readonly added: PlainDate;
}

/** Gives the resolution of the first picture in pixels per millimetre, or null while the size of the page is not known. */
export function pxPerMmOf(specimen: Pick<PhotographedSpecimen, 'scale' | 'photographs'>): number | null {
  const first = specimen.photographs[0];
  const { scale } = specimen;
  if (!first || scale.kind === 'unknown') return null;
  const resolution =
    scale.kind === 'width'
      ? first.sizePx.width / scale.widthMm
      : Math.hypot(scale.to.x - scale.from.x, scale.to.y - scale.from.y) / scale.lengthMm;
  return Number.isFinite(resolution) && resolution > 0 ? resolution : null;
}

/** Gives the size of the whole first picture in millimetres, or null while it is not known. */
export function pageSizeOf(
  specimen: PhotographedSpecimen,
): { readonly widthMm: number; readonly heightMm: number } | null {
  const resolution = pxPerMmOf(specimen);
  const first = specimen.photographs[0];
  if (resolution === null || !first) return null;
  return { widthMm: first.sizePx.width / resolution, heightMm: first.sizePx.height / resolution };
}
