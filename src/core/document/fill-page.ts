import type { Page } from './document';
import type { CaptureRef, PageElement, TextStyle } from './element';
import { FIELDS, type FieldTexts } from './field';
import type { DocumentModel, PageModel } from './model';
import { spelledIn } from './print-date';
import { SEAL_PLACEHOLDERS, type SealIssue, sealOfDocument } from './seal-of-document';

/** What goes into the open places of a page. */
export interface PageFilling {
  readonly fields: FieldTexts;
  readonly signature: string;
  readonly portrait: CaptureRef;
  readonly issue: SealIssue;
}

/** Width of a capital in em, by face, on the generous side; in proportional faces some letters are much wider. */
const EM_PER_LETTER = {
  sans: 0.64,
  serif: 0.64,
  display: 0.66,
  mono: 0.6,
  'ocr-b': 0.62,
  hand: 0.5,
  'hand-running': 0.5,
  'hand-upright': 0.5,
} as const;
const EM_PER_WIDE_LETTER = 0.95;
/** Capitals of Greek and Cyrillic are wider than those of Latin, mu and em widest. */
const EM_PER_GREEK_OR_CYRILLIC = 0.71;
const GREEK_OR_CYRILLIC = /[\u0370-\u052f]/;
const WIDE_LETTERS = new Set('MWÆŒЖМШЩЫЮФΜΦΨΩ');
const PROPORTIONAL = new Set<TextStyle['face']>(['sans', 'serif', 'display']);
const BOLD = 1.06;
const SMALLEST_SHARE = 0.6;
/** Who signs a page without being the document's holder: an officer, an employer, a host. */
const OTHER_SIGNERS = /\{(?:registrar|signatory|hostName)\}/;
const PLACEHOLDER = /\{([A-Za-z0-9]+)\}/g;

/** Makes a page of a model personal: `{field}` gives way to the fact, portraits to the holder's, signatures to the name, seals are made. */
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
  if (element.kind === 'visible-digital-seal') return SEAL_PLACEHOLDERS[element.profile];
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
  const needed = estimateWidthMm(text, style);
  if (needed <= widthMm) return { text, style };
  const share = Math.max(SMALLEST_SHARE, widthMm / needed);
  const smaller = { ...style, sizeMm: style.sizeMm * share, trackingMm: style.trackingMm * share };
  let letters = [...text];
  while (letters.length > 0 && estimateWidthMm(letters.join(''), smaller) > widthMm + 1e-9)
    letters = letters.slice(0, -1);
  return { text: letters.join('').trimEnd(), style: smaller };
}

/** Estimates how wide a text is set, on the generous side. */
export function estimateWidthMm(text: string, { face, weight, sizeMm, trackingMm }: TextStyle): number {
  const isProportional = PROPORTIONAL.has(face);
  const bold = isProportional && weight === 700 ? BOLD : 1;
  return [...text].reduce((width, letter) => {
    const em = isProportional ? emOf(letter, face) : EM_PER_LETTER[face];
    return width + em * bold * sizeMm + trackingMm;
  }, 0);
}

function emOf(letter: string, face: TextStyle['face']): number {
  if (WIDE_LETTERS.has(letter)) return EM_PER_WIDE_LETTER;
  return GREEK_OR_CYRILLIC.test(letter) ? EM_PER_GREEK_OR_CYRILLIC : EM_PER_LETTER[face];
}

/** Makes one element personal, as `fillPage` does for all. */
export function fillElement(element: PageElement, { fields, signature, portrait, issue }: PageFilling): PageElement {
  switch (element.kind) {
    case 'mrz-print':
      return { ...element, lines: element.lines.map((line) => fillText(line, fields)) };
    case 'signature':
      return {
        ...element,
        text: OTHER_SIGNERS.test(element.text) ? asSigned(fillText(element.text, fields)) : signature,
      };
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
    case 'visible-digital-seal':
      return { ...element, seal: sealOfDocument(element.profile, fields, issue) };
    case 'text': {
      const text = spelledIn(element.style.face, fillText(element.text, fields));
      return text === element.text ? element : { ...element, ...fitText(text, element.style, element.box.width) };
    }
    default:
      return 'text' in element && element.text.includes('{')
        ? { ...element, text: fillText(element.text, fields) }
        : element;
  }
}

/** A name that is printed in two scripts is signed in the first. */
function asSigned(name: string): string {
  return name.split(' / ')[0] ?? name;
}
