import { drawPage } from '@/artwork/draw-page';
import type { Mark } from '@/artwork/mark';
import { paintPlates } from '@/artwork/paint-plates';
import type { Exposure, PlateName, Viewport } from '@/artwork/plates';
import type { Document, Page, Presentation } from '@/core/document/document';
import type { BoxMm } from '@/core/kernel/geometry';
import { facesOf } from '@/examiner/page-faces';
import { NodePaintKit, type NodeRaster, registerSpecimenFonts } from './node-paint-kit';
import { symbolsOfPage } from './symbols-of-page';

/** The painted plates of a viewport on Node's canvas. */
export type NodePlates = Readonly<Record<PlateName, NodeRaster>>;

/** Paints pages in Node, where neither browser nor worker is; captures stay decoded from page to page. */
export class NodePagePainter {
  readonly #kit = new NodePaintKit();
  readonly #marks = new WeakMap<Page, readonly Mark[]>();
  readonly #loaded = new Set<string>();

  constructor() {
    registerSpecimenFonts();
  }

  /** Paints a viewport of a page; throws a `RangeError` for a page that the presentation does not have. */
  async paint(presentation: Presentation, pageId: string, viewport: Exposure): Promise<NodePlates> {
    const { document, page } = findPage(presentation, pageId);
    const marks = this.#marks.get(page) ?? drawPage(document, page, symbolsOfPage(page));
    this.#marks.set(page, marks);
    for (const { capture, tones } of facesOf(page.elements)) {
      const name = `${capture.identity}/${capture.capture}/${tones.join()}`;
      if (this.#loaded.has(name)) continue;
      await this.#kit.load(capture.identity, capture.capture, tones);
      this.#loaded.add(name);
    }
    return paintPlates(marks, viewport, this.#kit);
  }
}

/** Finds a page of a presentation with its document; throws a `RangeError` where there is none. */
export function findPage(
  presentation: Presentation,
  pageId: string,
): { readonly document: Document; readonly page: Page } {
  for (const document of presentation.documents) {
    const page = document.pages.find((candidate) => candidate.id === pageId);
    if (page) return { document, page };
  }
  throw new RangeError(`No page ${pageId} in the presentation`);
}

/** Gives the viewport of an area at a resolution; its size is rounded to whole pixels. */
export function viewportOf(area: BoxMm, pxPerMm: number): Viewport {
  return {
    originMm: { x: area.x, y: area.y },
    pxPerMm,
    widthPx: Math.max(1, Math.round(area.width * pxPerMm)),
    heightPx: Math.max(1, Math.round(area.height * pxPerMm)),
  };
}
