import type { Viewport } from '@/artwork/plates';
import { readPlates } from '@/artwork/read-plates';
import { lightPlates } from '@/table/light/light-plates';
import type { Lighting } from '@/table/light/lighting';
import type { NodePlates } from './node-page-painter';
import type { Pixels } from './png-file';

/** Lights painted plates by the plain light equation. */
export function lightPage(plates: NodePlates, viewport: Viewport, lighting: Lighting): Pixels {
  const { width, height, data } = lightPlates(readPlates(plates), viewport, lighting, 1);
  return { widthPx: width, heightPx: height, data };
}
