import type { Presentation } from '@/core/document/document';
import { HELD_KINDS } from '@/core/document/document-kind';
import type { ElementOf } from '@/core/document/element';
import type { DocumentModel } from '@/core/document/model';
import { compareDates, type PlainDate } from '@/core/kernel/plain-date';
import { type Located, locateAll, ofKind, pagesOf } from './locate';

/** A stamp and its place. */
export type StampPlace = Located<ElementOf<'entry-stamp'>>;

/** Lists the stamps of the documents that are held, in order of their dates. */
export function stampsIn(presentation: Presentation): readonly StampPlace[] {
  return ofKind(locateAll(presentation, HELD_KINDS), 'entry-stamp').toSorted((a, b) =>
    compareDates(a.element.date, b.element.date),
  );
}

/** Tells whether models have pages for stamps. */
export function modelsAreStamped(models: readonly DocumentModel[]): boolean {
  return pagesOf(models, HELD_KINDS).filter((page) => page.kind === 'visa').length >= PAGES_OF_TWO_JOURNEYS;
}

/** A travel history is stamped where there is room for two journeys and two more stamps. */
const PAGES_OF_TWO_JOURNEYS = 2;

/** Writes a date as year, month and day, for facts. */
export function isoDate({ year, month, day }: PlainDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
