import type { PointMm } from '@/core/kernel/geometry';
import { onPage, type PageSize } from './space';

/** A scale laid on the page between two points. */
export interface Measure {
  readonly from: PointMm;
  readonly to: PointMm;
}

/** One end of a scale. */
export type MeasureEnd = keyof Measure;

/** A graduation of the scale: its place, and whether it is a long one (every fifth millimetre). */
export interface Graduation {
  readonly at: PointMm;
  readonly mm: number;
  readonly long: boolean;
}

/** Lays a scale of a third of the page's width across its middle. */
export function layMeasure(page: PageSize): Measure {
  const y = page.heightMm / 2;
  return { from: { x: page.widthMm / 3, y }, to: { x: (page.widthMm * 2) / 3, y } };
}

/** Gives the measured distance in millimetres. */
export function measuredMm(measure: Measure): number {
  return Math.hypot(measure.to.x - measure.from.x, measure.to.y - measure.from.y);
}

/** Moves one end to a point of the page. */
export function moveEnd(measure: Measure, end: MeasureEnd, point: PointMm, page: PageSize): Measure {
  return { ...measure, [end]: onPage(point, page) };
}

/** Tells which end lies within `reachMm` of a point, the nearer one where both do, or null. */
export function endNear(measure: Measure, point: PointMm, reachMm: number): MeasureEnd | null {
  const from = Math.hypot(point.x - measure.from.x, point.y - measure.from.y);
  const to = Math.hypot(point.x - measure.to.x, point.y - measure.to.y);
  if (Math.min(from, to) > reachMm) return null;
  return from < to ? 'from' : 'to';
}

/** Gives the graduations of a scale, one for each full millimetre from `from` on. */
export function graduations(measure: Measure): readonly Graduation[] {
  const length = measuredMm(measure);
  if (length === 0) return [];
  const stepX = (measure.to.x - measure.from.x) / length;
  const stepY = (measure.to.y - measure.from.y) / length;
  return Array.from({ length: Math.floor(length) + 1 }, (_, mm) => ({
    at: { x: measure.from.x + stepX * mm, y: measure.from.y + stepY * mm },
    mm,
    long: mm % 5 === 0,
  }));
}
