import type { PageSymbols } from '@/artwork/draw-context';
import { hasSymbols } from '@/artwork/symbols/has-symbols';
import type { Page } from '@/core/document/document';

const NONE: PageSymbols = new Map();

/** Gives the symbols of a page; the generator of symbols is fetched only for a page that has one. */
export async function loadSymbols(page: Page): Promise<PageSymbols> {
  return hasSymbols(page) ? (await import('./symbol-maker')).makeSymbols(page) : NONE;
}
