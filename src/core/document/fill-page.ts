import type { Page } from './document';
import type { CaptureRef, PageElement, TextStyle } from './element';
import { FIELDS, type FieldTexts } from './field';
import type { DocumentModel, PageModel } from './model';

/** What goes into the open places of a page. */
export interface PageFilling {
  readonly fields: FieldTexts;
  readonly signature: string;
  readonly portrait: CaptureRef;
}

/** Average width of a capital in em, by face, on the generous side. */
const EM_PER_LETTER = { sans: 0.64, serif: 0.64, display: 0.66, mono: 0.6, 'ocr-b': 0.62, hand: 0.5 } as const;
const SMALLEST_SHARE = 0.6;
const PLACEHOLDER = /\{([A-Za-z0-9]+)\}/g;

/** Makes a page of a model personal: `{field}` gives way to the fact, portraits to the holder's, signatures to the name. */
export function fillPage(page: PageModel, filling: PageFilling): Page {
  return { ...page, elements: page.elements.map((element) => fillElement(element, filling)) };
}

/** Lists the fields a model has a place for. */
export function fieldsOfModel(model: DocumentModel): readonly (typeof FIELDS)[number][] {
  const open = new Set(
    model.pages
      .flatMap((page) => page.elements.map(placeholderTexts))
      .flatMap((text) => (text.includes('{') ? [...text.matchAll(PLACEHOLDER)].map((match) => match[1]) : [])),
  );
  return FIELDS.filter((field) => open.has(field));
}

/** Gives all texts of an element that may hold placeholders, joined by spaces. */
export function placeholderTexts(element: PageElement): string {
  if (element.kind === 'mrz-print') return element.lines.join(' ');
  if (element.kind === 'changeable-laser-image') return `${element.first} ${element.second}`;
  return 'text' in element ? element.text : '';
}

/** Replaces every `{field}` of a text; a field without a fact becomes empty. */
export function fillText(text: string, fields: FieldTexts): string {
  if (!text.includes('{')) return text;
  const facts: Readonly<Record<string, string | undefined>> = fields;
  return text.replace(PLACEHOLDER, (_, field: string) => facts[field] ?? '');
}

/**
 * Sets a text so that it fits a width: at its size, or smaller down to three fifths, and what is still too long is cut.
 * Widths are estimates by face, so that the outcome never depends on a font engine.
 */
export function fitText(
  text: string,
  style: TextStyle,
  widthMm: number,
): { readonly text: string; readonly style: TextStyle } {
  const perLetter = EM_PER_LETTER[style.face] * style.sizeMm + style.trackingMm;
  const needed = estimateWidthMm(text, style);
  if (needed <= widthMm) return { text, style };
  const share = Math.max(SMALLEST_SHARE, widthMm / needed);
  const room = Math.floor(widthMm / (perLetter * share) + 1e-9);
  return {
    text: [...text].slice(0, room).join('').trimEnd(),
    style: { ...style, sizeMm: style.sizeMm * share, trackingMm: style.trackingMm * share },
  };
}

/** Estimates how wide a text is set, on the generous side. */
export function estimateWidthMm(text: string, style: TextStyle): number {
  return (EM_PER_LETTER[style.face] * style.sizeMm + style.trackingMm) * [...text].length;
}

/** Makes one element personal, as `fillPage` does for all. */
export function fillElement(element: PageElement, { fields, signature, portrait }: PageFilling): PageElement {
  switch (element.kind) {
    case 'mrz-print':
      return { ...element, lines: element.lines.map((line) => fillText(line, fields)) };
    case 'signature':
      return { ...element, text: element.text.includes('{registrar}') ? fillText(element.text, fields) : signature };
    case 'portrait-print':
    case 'ghost-image':
      return element.portrait.identity === '' ? { ...element, portrait } : element;
    case 'changeable-laser-image':
      return {
        ...element,
        first: fillText(element.first, fields),
        second: fillText(element.second, fields),
        portrait: element.portrait.identity === '' ? portrait : element.portrait,
      };
    case 'text': {
      const text = fillText(element.text, fields);
      return text === element.text ? element : { ...element, ...fitText(text, element.style, element.box.width) };
    }
    default:
      return 'text' in element && element.text.includes('{')
        ? { ...element, text: fillText(element.text, fields) }
        : element;
  }
}
