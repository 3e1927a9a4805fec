import type { Page } from '@/core/document/document';
import { type SealKeys, sealBytes } from '@/core/seal/sign-seal';
import type { PageSymbols } from '../draw-context';
import { encodeSymbol } from './encode-symbol';
import type { SymbolOutline } from './symbol-outline';

/**
 * Computes the symbols of all barcodes and seals of a page; seals are signed with the keys. What this brings in is large, so
 * that whoever paints loads it only for pages that have one (`hasSymbols`). Pure and deterministic.
 */
export function computeSymbols(page: Page, keys: SealKeys): PageSymbols {
  return new Map(
    page.elements.flatMap((element): readonly (readonly [string, SymbolOutline])[] => {
      const aspect = element.box.width / element.box.height;
      switch (element.kind) {
        case 'barcode':
          return [[element.id, encodeSymbol(element.symbology, element.text, aspect)]];
        case 'visible-digital-seal':
          return element.seal === null
            ? []
            : [[element.id, encodeSymbol(element.symbology, sealBytes(element.seal, keys), aspect)]];
        default:
          return [];
      }
    }),
  );
}
