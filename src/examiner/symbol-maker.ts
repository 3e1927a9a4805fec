import type { PageSymbols } from '@/artwork/draw-context';
import { computeSymbols } from '@/artwork/symbols/compute-symbols';
import { symbolContents } from '@/artwork/symbols/symbol-contents';
import { parseSealKeys } from '@/content/parse-seal-keys';
import type { Page } from '@/core/document/document';
import { withoutPrivateKey } from '@/core/seal/seal-signer';
import type { SealKeys } from '@/core/seal/sign-seal';
import seals from '../../specimens/pki/seals.json';
import type { PageBarcodes } from './contract';

const PARSED = parseSealKeys(seals);
const encoder = new TextEncoder();

/** Computes the symbols of a page with the shipped keys. This file brings the generator with it: load it when it is needed. */
export function makeSymbols(page: Page): PageSymbols {
  return computeSymbols(page, shippedKeys());
}

/** Gives the barcodes of a page with the bytes they hold, and the public half of the shipped signers. */
export function barcodesOf(page: Page): PageBarcodes {
  const keys = shippedKeys();
  return {
    barcodes: symbolContents(page, keys).map(({ element, content }) => ({
      symbology: element.symbology,
      box: element.box,
      bytes: typeof content === 'string' ? encoder.encode(content) : content,
    })),
    signers: keys.signers.map(withoutPrivateKey),
  };
}

function shippedKeys(): SealKeys {
  if (!PARSED.ok) throw new Error(`Shipped content is not valid: ${JSON.stringify(PARSED.problem)}`);
  return PARSED.value;
}
