import type { Document, Page } from '@/core/document/document';
import { createRandom } from '@/core/kernel/random';
import type { PageSymbols } from './draw-context';
import { drawElement } from './draw-element';
import type { Mark } from './mark';
import { glowingPlaces, quenched } from './quenched';

const NO_SYMBOLS: PageSymbols = new Map();

/**
 * Draws a page of a document as its display list: every mark from the material upward. Pure and deterministic.
 *
 * @param symbols the computed symbols of the page's barcodes and seals (`computeSymbols`); a page that has none needs none
 */
export function drawPage(document: Document, page: Page, symbols: PageSymbols = NO_SYMBOLS): readonly Mark[] {
  const random = createRandom(`${document.seed}/${page.id}`);
  const glowing = glowingPlaces(page);
  return page.elements.flatMap((element) => {
    const marks = drawElement(element, { model: document.model, page, random, symbols });
    return element.kind === 'trace' || glowing.length === 0 ? marks : marks.map((mark) => quenched(mark, glowing));
  });
}
