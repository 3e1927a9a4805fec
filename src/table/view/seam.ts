import { toScreen } from '@/table/scene/camera';
import type { TableState } from './table-state';

/** Gives where the seam of an overlaid comparison stands on the desk, in CSS pixels from its left; 0 without one. */
export function seamLeft({ camera, comparison, page }: TableState): number {
  return toScreen(camera, { x: page.widthMm * (comparison?.share ?? 0), y: 0 }).left;
}
