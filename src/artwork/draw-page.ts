import type { Document, Page } from '@/core/document/document';
import { createRandom } from '@/core/kernel/random';
import { drawElement } from './draw-element';
import type { Mark } from './mark';

/** Draws a page of a document as its display list: every mark from the material upward. Pure and deterministic. */
export function drawPage(document: Document, page: Page): readonly Mark[] {
  const random = createRandom(`${document.seed}/${page.id}`);
  return page.elements.flatMap((element) => drawElement(element, { model: document.model, page, random }));
}
