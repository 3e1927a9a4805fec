import type { Presentation } from '@/core/document/document';
import type { Field } from '@/core/document/field';
import { locateAll, ofKind } from '@/core/fraud/locate';
import { sameFactsAs } from './same-facts';

/** A fact as it stands on a page. */
export interface PlacedFact {
  readonly page: string;
  readonly field: Field;
  readonly text: string;
}

/** A fact that was stated otherwise than it is, and the places that say what it is, or ought to follow from it. */
export interface Conflict {
  readonly stated: PlacedFact;
  readonly against: readonly PlacedFact[];
}

/** Lists the facts on all papers that can be marked. */
export function factsIn(presentation: Presentation): readonly PlacedFact[] {
  const kinds = presentation.documents.map(({ model }) => model.kind);
  return ofKind(locateAll(presentation, kinds), 'text').flatMap(({ on, element }) =>
    element.field !== null && element.text !== '' ? [{ page: on.id, field: element.field, text: element.text }] : [],
  );
}

/** Lists the conflicts of a dossier: every fact that says something else than its twin, with what it conflicts with. */
export function conflictsIn(presentation: Presentation, twin: Presentation): readonly Conflict[] {
  const before = factsIn(twin);
  const now = factsIn(presentation);
  return now
    .filter(({ page, field, text }) =>
      before.some((old) => old.page === page && old.field === field && old.text !== text),
    )
    .map((stated) => ({
      stated,
      against: now.filter((other) => sameFactsAs(stated.field).includes(other.field) && !isSamePlace(other, stated)),
    }));
}

/** Tells whether two facts stand in one place. */
export function isSamePlace(a: Pick<PlacedFact, 'page' | 'field'>, b: Pick<PlacedFact, 'page' | 'field'>): boolean {
  return a.page === b.page && a.field === b.field;
}
