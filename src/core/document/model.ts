import type { MrzFormat } from '@/core/mrz/formats';
import type { ChipModel } from './chip';
import type { DocumentKind } from './document-kind';
import type { PageElement } from './element';
import type { Ink } from './optics';

/** The kinds of page that exist. */
export const PAGE_KINDS = [
  'data',
  'visa',
  'inside-cover',
  'endorsement',
  'card-front',
  'card-back',
  'sticker',
  'certificate',
  'form',
  'letter',
  'statement',
  'pass',
] as const;

/** One kind of page. */
export type PageKind = (typeof PAGE_KINDS)[number];

/** A page of a model: its elements from the material upward; texts hold `{field}` where the document's fact goes. */
export interface PageModel {
  readonly id: string;
  readonly kind: PageKind;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly elements: readonly PageElement[];
}

/** A path drawn in a unit square (x and y 0 to 1, y down), as SVG path data; `fill` is false for lines. */
export interface Motif {
  readonly path: string;
  readonly fill: boolean;
  readonly strokeShare: number;
}

/** How a State numbers the documents of a model; `#` stands for a digit, `@` for a letter. */
export interface NumberingScheme {
  readonly pattern: string;
}

/** Art that all models of a State share; a model's own names win over it. */
export interface StateArt {
  readonly inks: Readonly<Record<string, Ink>>;
  readonly motifs: Readonly<Record<string, Motif>>;
}

/** Whether a model is of a State's older or its newer series; null where it has only one. */
export type Series = 'older' | 'newer' | null;

/**
 * A model of an invented State's document: everything that all documents of one design share.
 * `code` has PRADO's form (State, kind and type letter, number). `years` are the first and last year of issue.
 */
export interface DocumentModel {
  readonly code: string;
  readonly version: number;
  readonly kind: DocumentKind;
  readonly state: string;
  readonly years: readonly [number, number];
  readonly validityYears: number;
  readonly documentCode: string;
  readonly mrzFormat: MrzFormat | null;
  readonly series: Series;
  /** Radius of a card's corners in millimetres; 0 for pages with square ones. */
  readonly cornerRadiusMm: number;
  /** What the chip holds, or null for a document without one. */
  readonly chip: ChipModel | null;
  readonly numbering: NumberingScheme;
  readonly inks: Readonly<Record<string, Ink>>;
  readonly motifs: Readonly<Record<string, Motif>>;
  readonly pages: readonly PageModel[];
}
