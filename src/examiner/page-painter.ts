import { drawPage } from '@/artwork/draw-page';
import { fontsOf } from '@/artwork/fonts-of';
import type { Mark } from '@/artwork/mark';
import { paintPlates } from '@/artwork/paint-plates';
import type { Exposure, Plates } from '@/artwork/plates';
import { readPlates } from '@/artwork/read-plates';
import type { Presentation } from '@/core/document/document';
import type { BrowserPaintKit } from './browser-paint-kit';
import type { LoadFonts } from './create-font-loader';
import { loadSymbols } from './load-symbols';
import { facesOf } from './page-faces';

const KEPT_PAGES = 6;

/** Paints pages in the browser; the marks of the pages painted last are kept, so that the loupe need not draw anew. */
export class PagePainter {
  readonly #kit: BrowserPaintKit;
  readonly #loadFonts: LoadFonts;
  readonly #marks = new Map<string, Promise<readonly Mark[]>>();

  constructor(kit: BrowserPaintKit, loadFonts: LoadFonts) {
    this.#kit = kit;
    this.#loadFonts = loadFonts;
  }

  /** Paints a viewport of a page. `key` names the presentation; equal keys must mean equal presentations. */
  async paint(key: string, presentation: Presentation, pageId: string, viewport: Exposure): Promise<Plates> {
    const marks = await this.#marksOf(key, presentation, pageId);
    return readPlates(paintPlates(marks, viewport, this.#kit));
  }

  /** Begins to draw a page that is about to be looked at, its faces and fonts included; a failure is told when it is painted. */
  prepare(key: string, presentation: Presentation, pageId: string): void {
    this.#marksOf(key, presentation, pageId).catch(() => undefined);
  }

  /** Forgets the marks of a presentation. */
  forget(key: string): void {
    for (const name of this.#marks.keys()) {
      if (name.startsWith(`${key}/`)) this.#marks.delete(name);
    }
  }

  #marksOf(key: string, presentation: Presentation, pageId: string): Promise<readonly Mark[]> {
    const name = `${key}/${pageId}`;
    const known = this.#marks.get(name);
    const drawing = known ?? this.#draw(presentation, pageId);
    this.#marks.delete(name);
    this.#marks.set(name, drawing);
    drawing.catch(() => {
      if (this.#marks.get(name) === drawing) this.#marks.delete(name);
    });
    const oldest = this.#marks.keys().next();
    if (this.#marks.size > KEPT_PAGES && !oldest.done) this.#marks.delete(oldest.value);
    return drawing;
  }

  async #draw(presentation: Presentation, pageId: string): Promise<readonly Mark[]> {
    for (const document of presentation.documents) {
      const page = document.pages.find((candidate) => candidate.id === pageId);
      if (!page) continue;
      // Faces are on their way while the page is drawn.
      const faces = Promise.all(
        facesOf(page.elements).map(({ capture, tones }) => this.#kit.load(capture.identity, capture.capture, tones)),
      );
      const marks = drawPage(document, page, await loadSymbols(page));
      await Promise.all([faces, this.#loadFonts(fontsOf(marks))]);
      return marks;
    }
    throw new RangeError(`No page ${pageId} on the table`);
  }
}
