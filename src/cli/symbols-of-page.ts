import { readFileSync } from 'node:fs';
import type { PageSymbols } from '@/artwork/draw-context';
import { computeSymbols } from '@/artwork/symbols/compute-symbols';
import { hasSymbols } from '@/artwork/symbols/has-symbols';
import { parseSealKeys } from '@/content/parse-seal-keys';
import type { Page } from '@/core/document/document';
import type { SealKeys } from '@/core/seal/sign-seal';
import { fileIn } from './project-files';

const NONE: PageSymbols = new Map();
let keys: SealKeys | null = null;

/** Computes the symbols of a page's barcodes and seals, the latter signed with the shipped keys. */
export function symbolsOfPage(page: Page): PageSymbols {
  return hasSymbols(page) ? computeSymbols(page, shippedSealKeys()) : NONE;
}

/** Reads the shipped seal signers; throws when the file is not valid. */
export function shippedSealKeys(): SealKeys {
  if (keys) return keys;
  const parsed = parseSealKeys(JSON.parse(readFileSync(fileIn('specimens/pki/seals.json'), 'utf8')));
  if (!parsed.ok) throw new Error(`specimens/pki/seals.json is not valid: ${JSON.stringify(parsed.problem)}`);
  keys = parsed.value;
  return keys;
}
