import type { PageSymbols } from '@/artwork/draw-context';
import { computeSymbols } from '@/artwork/symbols/compute-symbols';
import { parseSealKeys } from '@/content/parse-seal-keys';
import type { Page } from '@/core/document/document';
import seals from '../../specimens/pki/seals.json';

const PARSED = parseSealKeys(seals);

/** Computes the symbols of a page with the shipped keys. This file brings the generator with it: load it when it is needed. */
export function makeSymbols(page: Page): PageSymbols {
  if (!PARSED.ok) throw new Error(`Shipped content is not valid: ${JSON.stringify(PARSED.problem)}`);
  return computeSymbols(page, PARSED.value);
}
