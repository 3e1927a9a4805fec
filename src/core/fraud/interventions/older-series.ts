import { DOCUMENT_KINDS } from '@/core/document/document-kind';
import type { PageElement } from '@/core/document/element';
import type { Light } from '@/core/document/optics';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import type { Subtlety } from '@/core/fraud/evidence';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { locateAll } from '@/core/fraud/locate';
import { oddity } from '@/core/fraud/oddity';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { carryOut, replaceWith } from '@/core/fraud/steps';
import { growBox, type PointMm } from '@/core/kernel/geometry';

/** How much larger the older numerals are, and how bright the older ultraviolet print glows beside today's. */
const NUMERAL_SIZE: BySubtlety<number> = { 1: 1.3, 2: 1.25, 3: 1.2, 4: 1.16, 5: 1.13 };
const GLOW: BySubtlety<number> = { 1: 0.35, 2: 0.42, 3: 0.48, 4: 0.55, 5: 0.6 };
const BOTH_TO: Subtlety = 3;
/** Half the height of a digit, in sizes of its face: so much larger numerals are set lower, to hang under their caption as today's do. */
const HALF_OF_DIGIT = 0.35;

/**
 * A genuine document of an earlier printing of the same design: larger numerals, and an ultraviolet print that glows more
 * faintly, where it has two colours with these the other way round. Techniques and inks are the issuer's. Physical
 * quantities: size of the numerals, brightness.
 */
export const olderSeries: Intervention = {
  name: 'older-series',
  category: 'none',
  suits: (models) =>
    models.some((model) => model.pages.some((page) => page.elements.some((element) => earlier(element, 3) !== null))),
  apply: (presentation, { random, subtlety }) => {
    const changes = locateAll(presentation, DOCUMENT_KINDS).flatMap((entry) => {
      const change = earlier(entry.element, subtlety);
      return change ? [{ entry, ...change }] : [];
    });
    const kinds = [...new Set(changes.map(({ entry }) => entry.element.kind))];
    const chosen = subtlety <= BOTH_TO || kinds.length === 0 ? kinds : [random.pick(kinds)];
    return carryOut(
      'older-series',
      presentation,
      changes
        .filter(({ entry }) => chosen.includes(entry.element.kind))
        .map(({ entry, element, lights, found }) => ({
          edits: [replaceWith(entry, element)],
          evidence: [
            pageEvidence(entry, regionOf(growBox(entry.element.box, entry.element.box.height * 0.4)), {
              ...oddity('older-series', strengthAt(subtlety), fact(found)),
              expected: fact('as-issued-today'),
              lights,
            }),
          ],
        })),
    );
  },
};

function earlier(
  element: PageElement,
  subtlety: Subtlety,
): { readonly element: PageElement; readonly lights: readonly Light[]; readonly found: string } | null {
  if (element.kind === 'numbering-letterpress' || element.kind === 'page-numbering') {
    const sizeMm = element.sizeMm * NUMERAL_SIZE[subtlety];
    return {
      element: { ...element, sizeMm, shiftMm: lowered(element.shiftMm, (sizeMm - element.sizeMm) * HALF_OF_DIGIT) },
      lights: ['white'],
      found: 'numerals-of-older-series',
    };
  }
  if (element.kind === 'uv-print') {
    const { uv, secondUv, strength } = element;
    return {
      element: { ...element, uv: secondUv, secondUv: uv, strength: strength * GLOW[subtlety] },
      lights: ['uv365'],
      found: 'ultraviolet-print-of-older-series',
    };
  }
  return null;
}

/** The place itself stays: where a text stands is told before the answer, and must not tell what was done. */
function lowered({ x, y }: PointMm, byMm: number): PointMm {
  return { x, y: y + byMm };
}
