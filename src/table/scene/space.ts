import type { PointMm } from '@/core/kernel/geometry';

/**
 * A point on the screen in CSS pixels, from the top left of the desk. Its parts are named `left` and `top` so that
 * the compiler never takes it for a `PointMm` of the page.
 */
export interface ScreenPoint {
  readonly left: number;
  readonly top: number;
}

/** The size of the desk in CSS pixels. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a page in millimetres. */
export interface PageSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** CSS pixels of one millimetre at life size. Source: CSS Values and Units level 4, 96 px to the inch. */
export const LIFE_SIZE_PX_PER_MM = 96 / 25.4;

/** Moves a point to the nearest place of the page. */
export function onPage(point: PointMm, page: PageSize): PointMm {
  return {
    x: Math.min(page.widthMm, Math.max(0, point.x)),
    y: Math.min(page.heightMm, Math.max(0, point.y)),
  };
}
