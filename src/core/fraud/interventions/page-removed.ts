import type { Page } from '@/core/document/document';
import { HELD_KINDS } from '@/core/document/document-kind';
import type { ElementOf, PageElement } from '@/core/document/element';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { type Located, locateAll, ofKind, pagesOf } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { carryOut, layOn, replaceWith, type Step } from '@/core/fraud/steps';
import { makeTrace } from '@/core/fraud/traces';
import type { BoxMm } from '@/core/kernel/geometry';

/** Width of what is left of the leaf along the seam in millimetres, and height of its edge in micrometres. */
const STUB_MM: BySubtlety<number> = { 1: 5, 2: 4, 3: 3.2, 4: 2.6, 5: 2 };
const EDGE_UM: BySubtlety<number> = { 1: 90, 2: 75, 3: 60, 4: 48, 5: 38 };
/** A number that leaps is small and read, as plain at every subtlety. */
const NUMBER_STRENGTH = 2;
/** A leaf has two pages. */
const PAGES_OF_LEAF = 2;

/**
 * A leaf for stamps cut out of the booklet, with what was stamped on it: the page numbers leap, and a strip of the leaf
 * stands along the seam. Physical quantities: width of the strip (5 to 2 mm), height of its edge (90 to 38 micrometres).
 */
export const pageRemoved: Intervention = {
  name: 'page-removed',
  category: '3a',
  suits: (models) => pagesOf(models, HELD_KINDS).filter(isNumbered).length > 1,
  apply: (presentation, context) => {
    const pages = presentation.documents.flatMap(({ pages: all }) => all.filter(isNumbered));
    const numbers = ofKind(locateAll(presentation, HELD_KINDS), 'page-numbering').filter(({ on }) => isNumbered(on));
    const later = numbers.filter(
      ({ document }, index) => numbers.findIndex((one) => one.document === document) < index,
    );
    if (pages.length < 2 || later.length === 0) return { presentation, evidence: [] };
    const first = context.random.pick(later);
    const behind = later.filter(({ document, page }) => document === first.document && page >= first.page);
    return carryOut('page-removed', presentation, [...behind.map(renumber), leaveStub(first, context)]);
  },
};

function isNumbered({ kind, elements }: Pick<Page, 'kind' | 'elements'>): boolean {
  return kind === 'visa' && elements.some((element) => element.kind === 'page-numbering' && /^\d+$/.test(element.text));
}

function renumber(entry: Located<ElementOf<'page-numbering'>>): Step {
  const { element } = entry;
  const number = Number(element.text);
  return {
    edits: [replaceWith(entry, { ...element, text: String(number + PAGES_OF_LEAF) })],
    evidence: [
      pageEvidence(entry, regionOf(element.box), {
        category: '3a',
        strength: NUMBER_STRENGTH,
        sign: 'page-missing',
        expected: fact('page-would-be', { number }),
        found: fact('page-is', { number: number + PAGES_OF_LEAF }),
      }),
    ],
  };
}

function leaveStub(entry: Located, { subtlety }: InterventionContext): Step {
  const box = alongSeam(entry.on, STUB_MM[subtlety]);
  const stub = makeTrace('stub', box, { type: 'stub', liftUm: EDGE_UM[subtlety] });
  return {
    edits: [layOn(entry, stub)],
    evidence: [
      pageEvidence(entry, regionOf(box), {
        category: '3a',
        strength: strengthAt(subtlety),
        lights: ['white', 'oblique', 'transmitted'],
        feature: 'trace',
        sign: 'page-missing',
        expected: fact('seam-even'),
        found: fact('stub-along-seam', { widthMm: STUB_MM[subtlety] }),
      }),
    ],
  };
}

/** The strip beside the thread; on the left where a page has none. */
function alongSeam({ widthMm, heightMm, elements }: Page, stubMm: number): BoxMm {
  const seam = elements.find((element: PageElement) => element.kind === 'stitching-thread');
  const isRight = seam !== undefined && seam.box.x > widthMm / 2;
  return { x: isRight ? widthMm - stubMm : 0, y: 0.5, width: stubMm, height: heightMm - 1 };
}
