import type { PolygonMm } from '@/core/kernel/geometry';
import { isListOf, isNumberIn, isRecord } from '../read-input';

/** A place that was marked: the page, and the region in millimetres of that page. */
export interface MarkedPlace {
  readonly id: string;
  readonly page: string;
  readonly region: PolygonMm;
}

/** Longest side of any page, and how far beyond it a mark may reach, in millimetres. */
const FARTHEST_MM = 600;
const MOST_CORNERS = 64;
const LONGEST_NAME = 80;

/** Tells whether something from outside is a marked place. */
export function isMarkedPlace(value: unknown): value is MarkedPlace {
  if (!isRecord(value) || !isName(value['id']) || !isName(value['page'])) return false;
  const { region } = value;
  return isListOf(region, MOST_CORNERS, isPoint) && region.length >= 3;
}

/** Tells whether something from outside is a point on or near a page. */
export function isPoint(value: unknown): value is PolygonMm[number] {
  return (
    isRecord(value) &&
    isNumberIn(value['x'], -FARTHEST_MM, FARTHEST_MM) &&
    isNumberIn(value['y'], -FARTHEST_MM, FARTHEST_MM)
  );
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST_NAME;
}
