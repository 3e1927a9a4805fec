import type { Plates, Viewport } from '@/artwork/plates';
import type { Examiner, PublicPage, PublicSpecimen } from './contract';

/** A specimen whose first page was painted before any screen asked for it; `viewport` is the whole page. */
export interface PaintedSpecimen {
  readonly specimen: PublicSpecimen;
  readonly page: PublicPage;
  readonly viewport: Viewport;
  readonly plates: Plates;
}

/** Opens a genuine specimen of a model and paints its first page, `widthPx` wide. */
export async function openPainted(
  examiner: Examiner,
  model: { readonly code: string; readonly seed: number },
  widthPx: number,
): Promise<PaintedSpecimen> {
  const specimen = await examiner.openReference(model.code, model.seed);
  const [page] = specimen.pages;
  if (!page) throw new RangeError('A specimen has pages');
  const viewport = wholePageAt(page, widthPx / page.widthMm);
  const plates = await examiner.paint({ handle: specimen.handle, version: 'specimen', page: page.id, viewport });
  return { specimen, page, viewport, plates };
}

/** Gives the viewport of a whole page at a scale. */
export function wholePageAt({ widthMm, heightMm }: PublicPage, pxPerMm: number): Viewport {
  return {
    originMm: { x: 0, y: 0 },
    pxPerMm,
    widthPx: Math.round(widthMm * pxPerMm),
    heightPx: Math.round(heightMm * pxPerMm),
  };
}
