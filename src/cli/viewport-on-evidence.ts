import type { Viewport } from '@/artwork/plates';
import type { Evidence } from '@/core/fraud/evidence';
import { boundsOf, growBox } from '@/core/kernel/geometry';
import { LIFE_SIZE_PX_PER_MM } from '@/table/scene/space';
import { viewportOf } from './node-page-painter';

const LARGEST_SIDE_PX = 480;
const MARGIN_MM = 2;
const PLAIN_PX_PER_MM = 8;

/** Gives a view of a piece of evidence at the magnification it asks for; of a large region only the middle. */
export function viewportOnEvidence({ target, minMagnification }: Evidence): Viewport {
  const bounds =
    target.kind === 'page' ? growBox(boundsOf(target.region), MARGIN_MM) : { x: 0, y: 0, width: 10, height: 10 };
  const wanted = minMagnification > 1 ? minMagnification * LIFE_SIZE_PX_PER_MM : PLAIN_PX_PER_MM;
  const fitting = LARGEST_SIDE_PX / Math.max(bounds.width, bounds.height);
  const pxPerMm = minMagnification > 1 ? wanted : Math.min(wanted, fitting);
  const width = Math.min(bounds.width, LARGEST_SIDE_PX / pxPerMm);
  const height = Math.min(bounds.height, LARGEST_SIDE_PX / pxPerMm);
  const area = { x: bounds.x + (bounds.width - width) / 2, y: bounds.y + (bounds.height - height) / 2, width, height };
  return viewportOf(area, pxPerMm);
}
