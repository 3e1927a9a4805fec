import type { Viewport } from '@/artwork/plates';
import type { Document } from '@/core/document/document';
import { growBox } from '@/core/kernel/geometry';

const FACE_PX_PER_MM = 12;
const AROUND_MM = 1;

/** Finds the first printed portrait of some documents: its page, and the viewport that shows it alone; null without one. */
export function findPortrait(
  documents: readonly Document[],
): { readonly page: string; readonly viewport: Viewport } | null {
  for (const page of documents.flatMap(({ pages }) => pages)) {
    const portrait = page.elements.find((element) => element.kind === 'portrait-print');
    if (!portrait) continue;
    const box = growBox(portrait.box, AROUND_MM);
    const viewport: Viewport = {
      originMm: { x: box.x, y: box.y },
      pxPerMm: FACE_PX_PER_MM,
      widthPx: Math.round(box.width * FACE_PX_PER_MM),
      heightPx: Math.round(box.height * FACE_PX_PER_MM),
    };
    return { page: page.id, viewport };
  }
  return null;
}
