import type { ElementOf, PageElement } from '@/core/document/element';
import type { DocumentModel } from '@/core/document/model';

/** The fact that holds the whole text of a boarding pass's barcode. */
const BOARDING_PASS = 'bcbp';

/** The facts that such a text repeats, the plainest first. */
const ON_BOARDING_PASS = ['passengerName', 'flightNumber', 'bookingReference', 'seat', 'sequenceNumber'];

/** Lists the facts that a barcode of a model repeats, the plainest first. */
export function factsInBarcode(barcode: ElementOf<'barcode'>): readonly string[] {
  const named = [...barcode.text.matchAll(/\{([A-Za-z0-9]+)\}/g)].map((match) => match[1] ?? '');
  return named.flatMap((name) => (name === BOARDING_PASS ? ON_BOARDING_PASS : [name]));
}

/** Tells whether a barcode holds the text of a boarding pass. */
export function isBoardingPassCode(barcode: ElementOf<'barcode'>): boolean {
  return factsInBarcode(barcode).includes('passengerName');
}

/** Lists the facts that a model both prints in words and repeats in a barcode, the plainest first. */
export function repeatedFacts(model: DocumentModel): readonly string[] {
  const elements = model.pages.flatMap((page) => page.elements);
  const printed = new Set(elements.map(factOfText));
  return [
    ...new Set(elements.flatMap((element) => (element.kind === 'barcode' ? factsInBarcode(element) : []))),
  ].filter((name) => printed.has(name));
}

/** Gives the fact that a text claims, or null. */
export function factOfText(element: PageElement): string | null {
  return element.kind === 'text' ? element.field : null;
}
