import { strengthAt } from './by-subtlety';
import type { FraudCategory, Subtlety } from './evidence';
import { fact } from './facts';
import type { InterventionContext } from './intervention';
import { type Located, ofKind } from './locate';
import { pageEvidence } from './page-evidence';
import { drawOfficeTechnique } from './printed-elements';
import { regionOf } from './regions';
import { replaceWith, type Step } from './steps';

const SEAL_PRINTED_TO: Subtlety = 4;

/** Prints the seals of a paper instead of stamping them, except at the finest step. */
export function flattenSeal(
  located: readonly Located[],
  category: FraudCategory,
  { random, subtlety }: InterventionContext,
): readonly Step[] {
  if (subtlety > SEAL_PRINTED_TO) return [];
  const technique = drawOfficeTechnique(random.fork('seal'));
  return ofKind(located, 'seal-impression').map((entry) => ({
    edits: [replaceWith(entry, { ...entry.element, technique, pressure: 0 })],
    evidence: [
      pageEvidence(entry, regionOf(entry.element.box), {
        category,
        strength: strengthAt(subtlety),
        lights: ['white', 'oblique'],
        minMagnification: 8,
        sign: 'certificate-irregular',
        expected: fact('seal-stamped'),
        found: fact('seal-printed'),
      }),
    ],
  }));
}
