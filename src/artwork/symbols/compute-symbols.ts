import type { Page } from '@/core/document/document';
import type { SealKeys } from '@/core/seal/sign-seal';
import type { PageSymbols } from '../draw-context';
import { encodeSymbol } from './encode-symbol';
import { symbolContents } from './symbol-contents';

/**
 * Computes the symbols of all barcodes and seals of a page; seals are signed with the keys. What this brings in is large, so
 * that whoever paints loads it only for pages that have one (`hasSymbols`). Pure and deterministic.
 */
export function computeSymbols(page: Page, keys: SealKeys): PageSymbols {
  return new Map(
    symbolContents(page, keys).map(({ element: { id, symbology, box }, content }) => [
      id,
      encodeSymbol(symbology, content, box.width / box.height),
    ]),
  );
}
