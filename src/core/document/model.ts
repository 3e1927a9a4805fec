import type { ChipModel } from './chip';
import type { PageElement } from './element';
import type { Ink } from './optics';

/** The kinds of model that exist. */
export const DOCUMENT_KINDS = ['passport', 'birth-certificate', 'passport-application'] as const;

/** One kind of document. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The kinds of page that exist. */
export const PAGE_KINDS = ['data', 'visa', 'inside-cover', 'certificate', 'form'] as const;

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
  readonly mrzFormat: 'TD3' | null;
  /** What the chip holds, or null for a document without one. */
  readonly chip: ChipModel | null;
  readonly numbering: NumberingScheme;
  readonly inks: Readonly<Record<string, Ink>>;
  readonly motifs: Readonly<Record<string, Motif>>;
  readonly pages: readonly PageModel[];
}
