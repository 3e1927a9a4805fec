import type { Page } from '@/core/document/document';

/** Tells whether a page has barcodes or seals, whose symbols must be computed before it is drawn. */
export function hasSymbols(page: Page): boolean {
  return page.elements.some(({ kind }) => kind === 'barcode' || kind === 'visible-digital-seal');
}
