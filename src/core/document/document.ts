import type { PlainDate } from '@/core/kernel/plain-date';
import type { ChipContents } from './chip';
import type { PageElement } from './element';
import type { FieldTexts } from './field';
import type { DocumentModel, PageKind } from './model';
import type { Person } from './person';

/** A page as made: placeholders are filled, personal elements are present. */
export interface Page {
  readonly id: string;
  readonly kind: PageKind;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly elements: readonly PageElement[];
}

/**
 * A document as it lies on the table, genuine or not: what it claims, and what is on its pages.
 * `seed` feeds the chance of drawing (fibres, grain), element by element.
 */
export interface Document {
  readonly model: DocumentModel;
  readonly seed: number;
  readonly holder: Person;
  readonly issued: PlainDate;
  readonly expires: PlainDate;
  readonly fields: FieldTexts;
  readonly pages: readonly Page[];
  /** What the chip holds, or null where there is none. */
  readonly chip: ChipContents | null;
}

/** Who stands at the counter, and what the bearer says; `face` is a capture of the portrait pack, null in an office file. */
export interface Bearer {
  readonly face: { readonly identity: string; readonly capture: string } | null;
  readonly statement: { readonly code: string; readonly values: Readonly<Record<string, string | number>> };
}

/** Documents that are examined together, the person who presents them, and the day it happens. */
export interface Presentation {
  readonly documents: readonly Document[];
  readonly bearer: Bearer;
  readonly examined: PlainDate;
}
