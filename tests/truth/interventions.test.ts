import { describe, expect, test } from 'vitest';
import type { Presentation } from '@/core/document/document';
import type { PageElement } from '@/core/document/element';
import { turnedStampBox } from '@/core/document/stamp-box';
import type { Evidence, Subtlety } from '@/core/fraud/evidence';
import { INTERVENTIONS } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { makeSpecimen, type Specimen } from '@/core/fraud/make-specimen';

import { inkBoxOf } from '@/core/fraud/rewritten-text';
import { type BoxMm, boundsOf } from '@/core/kernel/geometry';
import { listModelSets } from '@/core/learning/model-sets';
import { readShippedContent } from '../support/shipped-content';
import { IS_FULL } from './sources';

const content = readShippedContent();
const SUBTLETIES = [1, 2, 3, 4, 5] as const satisfies readonly Subtlety[];
const SEEDS = Array.from({ length: IS_FULL ? 12 : 1 }, (_, index) => index * 7919 + 1);

interface Change {
  readonly page: string;
  readonly id: string;
  readonly box: BoxMm;
}

function changesBetween(twin: Presentation, specimen: Presentation): readonly Change[] {
  return twin.documents.flatMap((document, documentIndex) =>
    document.pages.flatMap((page, pageIndex) => {
      const other = specimen.documents[documentIndex]?.pages[pageIndex];
      const before = new Map(page.elements.map((element) => [element.id, element]));
      const after = new Map(other?.elements.map((element) => [element.id, element]));
      const ids = [...new Set([...before.keys(), ...after.keys()])];
      return ids.flatMap((id) => {
        const [old, now] = [before.get(id), after.get(id)];
        if (JSON.stringify(old) === JSON.stringify(now)) return [];
        return [old, now].flatMap((element) => {
          if (!element) return [];
          return [{ page: page.id, id, box: inkOf(element) }];
        });
      });
    }),
  );
}

/** Where an element leaves ink: a stamp is turned, a text need not fill its line, and of what was cut only a part is there. */
function inkOf(element: PageElement): BoxMm {
  if (element.within) return element.within;
  if (element.kind === 'entry-stamp') return turnedStampBox(element);
  return element.kind === 'text' ? inkBoxOf(element) : element.box;
}

function isInside(change: Change, evidence: readonly Evidence[]): boolean {
  return evidence.some(({ target }) => {
    if (target.kind !== 'page' || target.page !== change.page) return false;
    const bounds = boundsOf(target.region);
    const slack = 0.01;
    return (
      change.box.x >= bounds.x - slack &&
      change.box.y >= bounds.y - slack &&
      change.box.x + change.box.width <= bounds.x + bounds.width + slack &&
      change.box.y + change.box.height <= bounds.y + bounds.height + slack
    );
  });
}

function specimensOf(name: (typeof INTERVENTIONS)[number], subtlety: Subtlety): readonly Specimen[] {
  return listModelSets(content.models)
    .filter((models) => INTERVENTION_RECORD[name].suits(models))
    .flatMap((models) =>
      SEEDS.map((seed) => {
        const made = makeSpecimen(content, {
          modelSet: models.map((model) => model.code),
          seed,
          interventions: [{ name, subtlety }],
        });
        if (!made.ok) throw new Error(JSON.stringify(made.problem));
        return made.value;
      }),
    );
}

describe.each(INTERVENTIONS)('%s', (name) => {
  test.each(SUBTLETIES)('at subtlety %i leaves evidence, and changes nothing outside its regions', (subtlety) => {
    const specimens = specimensOf(name, subtlety);

    expect(specimens.length).toBeGreaterThan(0);
    for (const { twin, presentation, evidence, category } of specimens) {
      const outside = changesBetween(twin, presentation).filter((change) => !isInside(change, evidence));
      expect(outside).toEqual([]);
      expect(evidence.length).toBeGreaterThan(0);
      expect(
        evidence.every((piece) => piece.category === category || (category !== 'none' && piece.category !== 'none')),
      ).toBe(true);
      expect(new Set(evidence.map((piece) => piece.id)).size).toBe(evidence.length);
      for (const page of presentation.documents.flatMap((document) => document.pages)) {
        expect(new Set(page.elements.map((element) => element.id)).size).toBe(page.elements.length);
      }
    }
  });

  test('changes a page inside every region it names on one', () => {
    for (const { twin, presentation, evidence } of SUBTLETIES.flatMap((subtlety) => specimensOf(name, subtlety))) {
      const changed = new Set(changesBetween(twin, presentation).map((change) => change.page));
      const named = evidence.flatMap(({ target }) => (target.kind === 'page' ? [target.page] : []));

      expect(named.filter((page) => !changed.has(page))).toEqual([]);
    }
  });

  test('gives the same specimen for the same recipe', () => {
    const [first] = specimensOf(name, 3);
    const [second] = specimensOf(name, 3);

    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
  });
});
