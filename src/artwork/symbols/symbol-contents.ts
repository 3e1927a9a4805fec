import type { Page } from '@/core/document/document';
import type { ElementOf } from '@/core/document/element';
import { type SealKeys, sealBytes } from '@/core/seal/sign-seal';

/** What a symbol holds: text, or bytes. */
export type SymbolContent = string | Uint8Array;

/** A barcode or seal of a page with what it holds. */
export interface HeldContent {
  readonly element: ElementOf<'barcode' | 'visible-digital-seal'>;
  readonly content: SymbolContent;
}

/** Lists the barcodes and seals of a page with what they hold, in the order of the page; seals are signed with the keys. */
export function symbolContents(page: Page, keys: SealKeys): readonly HeldContent[] {
  return page.elements.flatMap((element): readonly HeldContent[] => {
    if (element.kind === 'barcode') return [{ element, content: element.text }];
    if (element.kind !== 'visible-digital-seal' || element.seal === null) return [];
    return [{ element, content: sealBytes(element.seal, keys) }];
  });
}
