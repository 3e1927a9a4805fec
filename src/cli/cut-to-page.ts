import type { Viewport } from '@/artwork/plates';
import { depthInPage, type PageOutline } from '@/core/document/page-corner';
import type { Pixels } from './png-file';

/** What lies under a page. */
const DESK = [42, 44, 48] as const;

/** Lays the desk where a picture looks beyond the outline of its page, round corners and all, smoothly at the edge. */
export function cutToPage({ widthPx, heightPx, data }: Pixels, viewport: Viewport, page: PageOutline): Pixels {
  const cut = Uint8ClampedArray.from(data);
  const { originMm, pxPerMm } = viewport;
  for (let row = 0; row < heightPx; row++) {
    const y = originMm.y + (row + 0.5) / pxPerMm;
    for (let column = 0; column < widthPx; column++) {
      const depthPx = depthInPage(page, originMm.x + (column + 0.5) / pxPerMm, y) * pxPerMm;
      if (depthPx >= 0.5) continue;
      const share = Math.max(0, depthPx + 0.5);
      const at = (row * widthPx + column) * 4;
      DESK.forEach((level, channel) => {
        cut[at + channel] = level + ((data[at + channel] ?? 0) - level) * share;
      });
    }
  }
  return { widthPx, heightPx, data: cut };
}
