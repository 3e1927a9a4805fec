import { DOCUMENT_KINDS } from '@/core/document/document-kind';
import type { ElementOf } from '@/core/document/element';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { type Located, locateAll } from '@/core/fraud/locate';
import { oddity } from '@/core/fraud/oddity';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { carryOut, type Edit, layBelow, layOn } from '@/core/fraud/steps';
import { lightsOfTrace, makeTrace } from '@/core/fraud/traces';

/** Share of the colour that light took where it fell longest. */
const FADED: BySubtlety<number> = { 1: 0.75, 2: 0.62, 3: 0.5, 4: 0.4, 5: 0.32 };

/**
 * A document that lay in the sun with something on top of it: colours grow paler towards one side, and no line is broken;
 * what a laser burnt into plastic is carbon and stays black.
 * Physical quantity: share of the colour lost (0.75 to 0.32).
 */
export const sunFading: Intervention = {
  name: 'sun-fading',
  category: 'none',
  suits: (models) => models.length > 0,
  apply: (presentation, { random, subtlety }) => {
    const bases = locateAll(presentation, DOCUMENT_KINDS).filter(
      ({ on, element }) =>
        (element.kind === 'paper' || element.kind === 'polycarbonate') &&
        on.kind !== 'visa' &&
        on.elements.find(({ kind }) => kind === element.kind) === element,
    );
    if (bases.length === 0) return { presentation, evidence: [] };
    const base = random.pick(bases);
    const { widthMm, heightMm } = base.on;
    const box = { x: 0, y: 0, width: widthMm * random.between(0.4, 0.6), height: heightMm };
    const trace = makeTrace('sun', box, { type: 'faded', share: FADED[subtlety] });
    const piece = pageEvidence(base, regionOf(box), {
      ...oddity('wear-and-damage', strengthAt(subtlety), fact('page-faded')),
      lights: lightsOfTrace(trace.trace),
      feature: 'trace',
    });
    return carryOut('sun-fading', presentation, [{ edits: [fade(base, trace)], evidence: [piece] }]);
  },
};

/** Takes colour from all that is printed, or on plastic from what lies below the engraving. */
function fade(base: Located, trace: ElementOf<'trace'>): Edit {
  const engraved = base.on.elements.find(({ technique }) => technique === 'laser-engraving');
  return engraved ? layBelow({ ...base, element: engraved }, trace) : layOn(base, trace);
}
