import type { PageElement } from '@/core/document/element';
import type { MadeSpecimen } from './specimen-maker';
import type { TeachingSpecimen } from './teaching-contract';

/** Gives what a teaching specimen shows besides its pages: where everything lies, and the key. */
export function teachingHalf({ presentation, evidence }: MadeSpecimen): Omit<TeachingSpecimen, 'specimen'> {
  return {
    documents: presentation.documents.map(({ model, issued }) => ({
      model: model.code,
      validityYears: model.validityYears,
      issued,
    })),
    elements: presentation.documents.flatMap(({ pages }) =>
      pages.flatMap((page) =>
        page.elements.filter(isShown).map((element) => ({
          page: page.id,
          kind: element.kind,
          technique: element.technique,
          field: element.kind === 'text' ? element.field : null,
          box: element.box,
        })),
      ),
    ),
    evidence,
  };
}

/** Paper up to this brightness under ultraviolet counts as dull. */
const DULL_TO = 0.3;

/** Ordinary paper is nothing to check a document by: it glows, as office paper does. */
function isShown(element: PageElement): boolean {
  return element.kind !== 'paper' || element.uvBrightness <= DULL_TO;
}
