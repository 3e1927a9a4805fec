import type { ElementKind } from '@/core/document/element';
import type { Light } from '@/core/document/optics';
import type { PolygonMm } from '@/core/kernel/geometry';

/**
 * The categories of fraudulent travel or identity document.
 * Source: Protocol against the Smuggling of Migrants by Land, Sea and Air, article 3.
 */
export const FRAUD_CATEGORIES = ['3a', '3b', '3c'] as const;

/** One category of article 3. */
export type FraudCategory = (typeof FRAUD_CATEGORIES)[number];

/** The categories of article 3, and `none` for what is genuine, whether it looks odd or not. */
export const CATEGORIES = [...FRAUD_CATEGORIES, 'none'] as const;

/** One category of article 3, or none. */
export type Category = (typeof CATEGORIES)[number];

/** The signs a learner can name; one word of the glossary or of the issuing practice each. */
export const SIGNS = [
  'printing-technique-differs',
  'paper-fluoresces',
  'feature-missing',
  'feature-static',
  'watermark-imitated',
  'microprint-unreadable',
  'issuer-unknown',
  'edge-around-portrait',
  'overlay-interrupted',
  'overlay-imitated',
  'background-interrupted',
  'stitching-disturbed',
  'page-missing',
  'ghost-image-differs',
  'surface-disturbed',
  'characters-differ',
  'numbers-differ',
  'mrz-differs-from-page',
  'check-digit-wrong',
  'barcode-differs-from-page',
  'seal-signature-fails',
  'dates-implausible',
  'face-differs',
  'travel-history-impossible',
  'facts-conflict',
  'certificate-irregular',
  'sums-wrong',
  'signature-differs',
  'stamp-irregular',
  'portrait-morphed',
  'wear-and-damage',
  'production-variation',
  'older-series',
  'holder-has-aged',
  'appearance-changed',
  'name-truncated',
  'officially-amended',
  'chip-data-changed',
  'chip-signature-wrong',
  'chip-differs-from-page',
  'chip-silent',
  'chip-not-verifiable',
] as const;

/** One sign. */
export type Sign = (typeof SIGNS)[number];

/** Where evidence shows: a place on a page, the two faces beside each other, or what a reader says of the chip. */
export type EvidenceTarget =
  | { readonly kind: 'page'; readonly page: string; readonly region: PolygonMm }
  | { readonly kind: 'face' }
  | { readonly kind: 'chip' };

/** A statement as a code with values; the sentence lives in the locale files under `fact.<code>`. */
export interface Fact {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Difficulty of a sign: 1 is plain, 5 is barely there. */
export type Subtlety = 1 | 2 | 3 | 4 | 5;

/**
 * One piece of the key: what was done shows here, under these lights, from this magnification on.
 * `strength` runs from 1 (faint) to 5 (plain). Category `none` marks what looks odd and is genuine.
 */
export interface Evidence {
  readonly id: string;
  readonly target: EvidenceTarget;
  readonly lights: readonly Light[];
  readonly minMagnification: number;
  readonly feature: ElementKind | 'face';
  readonly sign: Sign;
  readonly category: Category;
  readonly strength: 1 | 2 | 3 | 4 | 5;
  readonly expected: Fact;
  readonly found: Fact;
}
