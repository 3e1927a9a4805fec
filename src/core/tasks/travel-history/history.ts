import type { Document, Presentation } from '@/core/document/document';
import type { ElementOf } from '@/core/document/element';
import { type StampPlace, stampsIn } from '@/core/fraud/stamps-in';
import { toDayNumber } from '@/core/kernel/plain-date';

/** How many days a visitor may stay in the invented States at one time. */
export const ALLOWED_STAY_DAYS = 90;

/** A stay abroad: an entry and the exit that ends it, both through posts of one State. */
export interface Stay {
  readonly entry: StampPlace;
  readonly exit: StampPlace;
}

/** Pairs the stamps of a genuine history to stays, in order of time. */
export function staysIn(presentation: Presentation): readonly Stay[] {
  const stamps = stampsIn(presentation);
  return stamps.flatMap((entry, index) => {
    const exit = stamps[index + 1];
    return entry.element.direction === 'entry' && exit?.element.direction === 'exit' ? [{ entry, exit }] : [];
  });
}

/** Gives the days of a stay, the days of entry and exit both counted. */
export function daysOf({ entry, exit }: Stay): number {
  return toDayNumber(exit.element.date) - toDayNumber(entry.element.date) + 1;
}

/** Gives a presentation whose first document is another one. */
export function withDocument(presentation: Presentation, document: Document): Presentation {
  return { ...presentation, documents: [document, ...presentation.documents.slice(1)] };
}

/** Gives a document in which one stamp is another, or gone. */
export function withStamp(document: Document, id: string, stamp: ElementOf<'entry-stamp'> | null): Document {
  const pages = document.pages.map((page) => ({
    ...page,
    elements: page.elements.flatMap((element) => (element.id !== id ? [element] : stamp ? [stamp] : [])),
  }));
  return { ...document, pages };
}
