import type { DocumentKind } from '@/core/document/document-kind';
import type { ElementKind } from '@/core/document/element';
import type { PageKind, Series } from '@/core/document/model';

/** A page of a model as the catalogue lists it, with the kinds of element on it in their order. */
export interface CataloguePage {
  readonly id: string;
  readonly kind: PageKind;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly elements: readonly ElementKind[];
}

/** A model as the catalogue lists it: enough to choose it by, without the weight of its drawings. */
export interface CatalogueModel {
  readonly code: string;
  readonly kind: DocumentKind;
  readonly state: string;
  readonly series: Series;
  /** First and last year of issue. */
  readonly years: readonly [number, number];
  /** How the State numbers its documents: `#` stands for a digit, `@` for a letter. */
  readonly numberPattern: string;
  readonly mrzFormat: string | null;
  readonly pages: readonly CataloguePage[];
}

/** All models that this build ships. */
export type Catalogue = readonly CatalogueModel[];
