import type { Document, Page } from '@/core/document/document';
import type { PageElement } from '@/core/document/element';
import { createRandom } from '@/core/kernel/random';
import type { PageSymbols } from './draw-context';
import { drawElement } from './draw-element';
import { type Hand, handOf } from './hand-of';
import type { Mark } from './mark';
import { glowingPlaces, quenched } from './quenched';
import { drawShowThrough } from './show-through';

const NO_SYMBOLS: PageSymbols = new Map();

/**
 * Draws a page of a document as its display list: every mark from the material upward. Pure and deterministic.
 *
 * @param symbols the computed symbols of the page's barcodes and seals (`computeSymbols`); a page that has none needs none
 */
export function drawPage(document: Document, page: Page, symbols: PageSymbols = NO_SYMBOLS): readonly Mark[] {
  const random = createRandom(`${document.seed}/${page.id}`);
  const glowing = glowingPlaces(page);
  const hand = handOfPage(page);
  const printed = page.elements.flatMap((element) => {
    const marks = drawElement(inHand(element, hand), { model: document.model, page, random, symbols });
    return element.kind === 'trace' || glowing.length === 0 ? marks : marks.map((mark) => quenched(mark, glowing));
  });
  return [...printed, ...drawShowThrough(document, page, random.fork('reverse'))];
}

/** Whoever signs a page first has filled it in. */
function handOfPage({ elements }: Page): Hand {
  const signature = elements.find((element) => element.kind === 'signature');
  return handOf(signature?.kind === 'signature' ? signature.text : '');
}

function inHand(element: PageElement, { face, scale }: Hand): PageElement {
  if (element.kind !== 'text' || element.style.face !== 'hand') return element;
  return { ...element, style: { ...element.style, face, sizeMm: element.style.sizeMm * scale } };
}
