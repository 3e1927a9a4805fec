import type { Viewport } from '@/artwork/plates';
import type { Page } from '@/core/document/document';
import type { Evidence } from '@/core/fraud/evidence';
import { boundsOf, boxesMeet } from '@/core/kernel/geometry';
import type { AnnotationPage } from '@/interop/annotations/annotation-page';
import { toAnnotationPage } from '@/interop/annotations/to-annotation-page';

/** A picture that was rendered of a page. */
export interface RenderedPicture {
  readonly source: string;
  readonly page: Page;
  readonly viewport: Viewport;
}

/**
 * Writes the evidence of a rendered page, and that of the faces, as a W3C Web Annotation page. Regions are pixels of the
 * picture, cut to what it shows of the page; the lines of the machine readable zone are those that are printed.
 */
export function annotatePicture(
  evidence: readonly Evidence[],
  { source, page, viewport }: RenderedPicture,
): AnnotationPage {
  const { originMm, pxPerMm, widthPx, heightPx } = viewport;
  const [width, height] = [widthPx / pxPerMm, heightPx / pxPerMm];
  const seen = { ...originMm, width, height };
  const shown = evidence
    .filter(
      ({ target }) => target.kind !== 'page' || (target.page === page.id && boxesMeet(boundsOf(target.region), seen)),
    )
    .map((piece): Evidence => {
      const { target } = piece;
      if (target.kind !== 'page') return piece;
      const region = target.region.map(({ x, y }) => ({
        x: Math.min(width, Math.max(0, x - originMm.x)),
        y: Math.min(height, Math.max(0, y - originMm.y)),
      }));
      return { ...piece, target: { ...target, region } };
    });
  const zone = page.elements.find((element) => element.kind === 'mrz-print');
  const picture = { source, widthPx, heightPx, pxPerMm };
  return toAnnotationPage(shown, picture, zone?.kind === 'mrz-print' ? { mrz: zone.lines } : {});
}
