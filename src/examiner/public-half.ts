import type { Presentation } from '@/core/document/document';
import type { PageElement } from '@/core/document/element';
import { LIGHTS, type Light } from '@/core/document/optics';
import { cornerRadiusOf } from '@/core/document/page-corner';
import type { BoxMm } from '@/core/kernel/geometry';
import type { PublicPage, PublicSpecimen } from './contract';

/** Gives what may leave the examiner before the answer: the pages as they can be read, who stands there, the day. */
export function publicHalf(presentation: Presentation): Omit<PublicSpecimen, 'handle'> {
  return {
    modelCodes: presentation.documents.map((document) => document.model.code),
    state: presentation.documents[0]?.model.state ?? '',
    source: { kind: 'computed', lights: lightsFor(presentation) },
    pages: presentation.documents.flatMap((document, documentIndex) =>
      document.pages.map(
        (page): PublicPage => ({
          id: page.id,
          kind: page.kind,
          number: page.elements.find((element) => element.kind === 'page-numbering')?.text ?? null,
          documentIndex,
          documentKind: document.model.kind,
          widthMm: page.widthMm,
          heightMm: page.heightMm,
          cornerRadiusMm: cornerRadiusOf(document.model, page),
          texts: readableTexts(page.elements),
          mrz: page.elements.find((element) => element.kind === 'mrz-print')?.lines ?? null,
          barcodes: page.elements.flatMap(barcodeOf),
        }),
      ),
    ),
    chip: chipPlace(presentation),
    bearer: { hasFace: presentation.bearer.face !== null, statement: presentation.bearer.statement },
    examined: presentation.examined,
  };
}

function barcodeOf(element: PageElement): PublicPage['barcodes'] {
  if (element.kind !== 'barcode' && element.kind !== 'visible-digital-seal') return [];
  return [{ symbology: element.symbology, box: element.box }];
}

function chipPlace({ documents }: Presentation): PublicSpecimen['chip'] {
  const documentIndex = documents.findIndex((document) => document.chip !== null);
  return documentIndex < 0 ? null : { documentIndex };
}

/**
 * What can be read on a page, line by line. Something set over the text of a field is no line of its own: it is there to be
 * seen, and a line more would tell of it.
 */
function readableTexts(elements: readonly PageElement[]): PublicPage['texts'] {
  const texts = elements.flatMap(readableText);
  const fields = texts.filter(({ field }) => field !== null);
  return texts.filter(({ field, box }) => field !== null || !fields.some((own) => lies(box, own.box)));
}

/** Tells whether a box lies on the line of another. */
function lies(box: BoxMm, on: BoxMm): boolean {
  const { x, y, width } = box;
  return Math.abs(y - on.y) < 0.5 && x >= on.x - 0.5 && x + width <= on.x + on.width + 0.5;
}

/** Short ultraviolet waves are offered where a model prints something for them. */
function lightsFor({ documents }: Presentation): readonly Light[] {
  const answersShortWaves = documents.some(
    ({ model }) =>
      Object.values(model.inks).some((ink) => ink.uv254 !== null) ||
      model.pages.some(({ elements }) => elements.some((one) => one.kind === 'uv-print' && one.uv254 !== null)),
  );
  return LIGHTS.filter((light) => light !== 'uv254' || answersShortWaves);
}

function readableText(element: PageElement): PublicPage['texts'] {
  const { box } = element;
  switch (element.kind) {
    case 'text':
      return [{ field: element.field, text: element.text, box }];
    case 'tactile-engraving':
    case 'numbering-letterpress':
      return [{ field: 'documentNumber', text: element.text, box }];
    case 'intaglio':
      return element.text === '' ? [] : [{ field: null, text: element.text, box }];
    case 'entry-stamp': {
      const { year, month, day } = element.date;
      const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      return [
        {
          field: null,
          text: `${element.state} ${element.direction} ${element.mode} ${element.place} ${date} ${element.number}`,
          box,
        },
      ];
    }
    default:
      return [];
  }
}
