import { DOCUMENT_KINDS } from '@/core/document/document-kind';
import type { PageElement } from '@/core/document/element';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { type Located, locateAll } from '@/core/fraud/locate';
import { oddity } from '@/core/fraud/oddity';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { carryOut, replaceWith, type Step } from '@/core/fraud/steps';
import { boundingBox, type PointMm } from '@/core/kernel/geometry';

/** How far one printing pass lies off its place, in millimetres. */
const SHIFT_MM: BySubtlety<number> = { 1: 0.9, 2: 0.75, 3: 0.6, 4: 0.45, 5: 0.35 };
const REACH_MM = 1.8;

/**
 * A printing pass or personalisation that lies a little off, as it does in every print run. All data of a page move
 * together, and so does the portrait with its secondary image. Physical quantity: the shift, 0.9 to 0.35 mm.
 */
export const productionTolerance: Intervention = {
  name: 'production-tolerance',
  category: 'none',
  suits: (models) => models.some((model) => model.pages.some((page) => page.elements.some(isPersonal))),
  apply: (presentation, context) => {
    const data = locateAll(presentation, DOCUMENT_KINDS).filter(({ element }) => isPersonal(element));
    const { random, subtlety } = context;
    const page = data.length > 0 ? random.pick(data).on.id : '';
    const size = SHIFT_MM[subtlety];
    const by = { x: size * (random.chance(0.5) ? 1 : -1), y: size * random.between(-0.7, 0.7) };
    const moved = data.filter(({ on }) => on.id === page);
    return carryOut('production-tolerance', presentation, [shiftTogether(moved, by, context)]);
  },
};

/** Data texts, which one machine writes in one pass. */
function isPersonal(element: PageElement): boolean {
  return element.kind === 'text' && element.field !== null;
}

function shiftTogether(moved: readonly Located[], by: PointMm, { subtlety }: InterventionContext): Step {
  const [first] = moved;
  if (!first) return { edits: [], evidence: [] };
  const region = regionOf(boundingBox(moved.map(({ element }) => element.box)), REACH_MM);
  return {
    edits: moved.map((entry) => {
      const { shiftMm } = entry.element;
      return replaceWith(entry, { ...entry.element, shiftMm: { x: shiftMm.x + by.x, y: shiftMm.y + by.y } });
    }),
    evidence: [
      pageEvidence(
        first,
        region,
        oddity('production-variation', strengthAt(subtlety), fact('data-off-place', { shiftMm: SHIFT_MM[subtlety] })),
      ),
    ],
  };
}
