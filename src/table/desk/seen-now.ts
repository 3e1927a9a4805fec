import type { SeenWith } from '@/state/examination-store';
import { LIFE_SIZE_PX_PER_MM } from '@/table/scene/space';
import type { TableState } from '@/table/view/table-state';

/** Tells under which light and at which magnification the table shows things now; the loupe counts before the zoom. */
export function seenNow({ lighting, loupe, camera }: Pick<TableState, 'lighting' | 'loupe' | 'camera'>): SeenWith {
  const zoomed = Math.max(1, Math.round((camera.scale / LIFE_SIZE_PX_PER_MM) * 10) / 10);
  return { light: lighting.light, magnification: loupe?.magnification ?? zoomed };
}
