import type { Viewport } from '@/artwork/plates';
import type { PointMm } from '@/core/kernel/geometry';
import { LIFE_SIZE_PX_PER_MM } from './space';

/** The magnifications of the loupe; 1 would be life size. */
export const LOUPE_STEPS = [3, 5, 8, 10, 15, 20, 30, 40] as const;

/** How far the painted field reaches beyond the glass, as a factor of its diameter, so that small moves need no new picture. */
const OVERSCAN = 1.3;

/** Gives the width of the field of a loupe in millimetres; `glassPx` is the diameter of the glass in CSS pixels. */
export function fieldWidthMm(magnification: number, glassPx: number): number {
  return glassPx / (magnification * LIFE_SIZE_PX_PER_MM);
}

/** Gives the viewport that fills the glass, and a little more, around a point; `density` is device pixels per CSS pixel. */
export function loupeViewport(at: PointMm, magnification: number, glassPx: number, density: number): Viewport {
  const sidePx = Math.round(glassPx * OVERSCAN * density);
  const pxPerMm = magnification * LIFE_SIZE_PX_PER_MM * density;
  const halfMm = sidePx / pxPerMm / 2;
  return { originMm: { x: at.x - halfMm, y: at.y - halfMm }, pxPerMm, widthPx: sidePx, heightPx: sidePx };
}

/** Gives the next magnification up (`direction` 1) or down (-1), staying at the ends. */
export function stepMagnification(magnification: number, direction: 1 | -1): number {
  if (direction === 1) return LOUPE_STEPS.find((step) => step > magnification) ?? magnification;
  return LOUPE_STEPS.findLast((step) => step < magnification) ?? magnification;
}
