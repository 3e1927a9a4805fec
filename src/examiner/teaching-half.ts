import type { MadeSpecimen } from './specimen-maker';
import type { TeachingSpecimen } from './teaching-contract';

/** Gives what a teaching specimen shows besides its pages: where everything lies, and the key. */
export function teachingHalf({ presentation, evidence }: MadeSpecimen): Omit<TeachingSpecimen, 'specimen'> {
  return {
    documents: presentation.documents.map(({ model, issued }) => ({
      model: model.code,
      validityYears: model.validityYears,
      numberPattern: model.numbering.pattern,
      issued,
    })),
    elements: presentation.documents.flatMap(({ pages }) =>
      pages.flatMap((page) =>
        page.elements.map((element) => ({
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
