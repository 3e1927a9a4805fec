import { type BcbpReading, readBcbp } from '@/core/barcode/read-bcbp';
import type { PlainDate } from '@/core/kernel/plain-date';
import { checkSeal, type SealCheck } from '@/core/seal/check-seal';
import { compareSealWithPage, type PrintedBesideSeal, type SealComparison } from '@/core/seal/compare-seal';
import { readSeal } from '@/core/seal/read-seal';
import type { SealReading } from '@/core/seal/seal-reading';
import type { SealSigner } from '@/core/seal/seal-signer';
import { SEAL_MAGIC } from '@/core/seal/write-seal';

/** What a barcode holds, worked out: a boarding pass, a seal with its check and its comparison, or any other text. */
export type DecodedBarcode =
  | { readonly kind: 'boarding-pass'; readonly reading: BcbpReading }
  | {
      readonly kind: 'seal';
      readonly reading: SealReading;
      readonly check: SealCheck;
      readonly comparisons: readonly SealComparison[];
    }
  | { readonly kind: 'text'; readonly text: string };

/** What decoding knows besides the bytes: whose seals are trusted, what the document prints, and the day. */
export interface DecodingContext {
  readonly signers: readonly SealSigner[];
  readonly printed: PrintedBesideSeal;
  readonly now: PlainDate;
}

/** How the text of a boarding pass begins: the format, and the number of legs. */
const BOARDING_PASS = /^M[1-9]/;

/** Works out what the bytes of a barcode say. */
export function decodeBarcode(bytes: Uint8Array, { signers, printed, now }: DecodingContext): DecodedBarcode {
  if (bytes[0] === SEAL_MAGIC) {
    const reading = readSeal(bytes);
    return {
      kind: 'seal',
      reading,
      check: checkSeal(reading, signers, now),
      comparisons: compareSealWithPage(reading, printed),
    };
  }
  const text = new TextDecoder().decode(bytes);
  return BOARDING_PASS.test(text) ? { kind: 'boarding-pass', reading: readBcbp(text) } : { kind: 'text', text };
}
