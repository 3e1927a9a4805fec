import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { chipEvidence, findChip, findChipPlace, modelsHaveChip, withChip } from '@/core/fraud/chips';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { oddity } from '@/core/fraud/oddity';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { carryOut, layOn, type Step } from '@/core/fraud/steps';
import { lightsOfTrace, makeTrace } from '@/core/fraud/traces';
import { growBox } from '@/core/kernel/geometry';

/** Strength of the rubbing over the chip; at the finest step nothing is to be seen. */
const RUBBED: BySubtlety<number | null> = { 1: 0.9, 2: 0.75, 3: 0.6, 4: 0.45, 5: null };
const AROUND_MM = 3;

/** A genuine chip that use has broken: it gives no answer. Physical quantity: how strongly the surface over it is rubbed. */
export const damagedChip: Intervention = {
  name: 'damaged-chip',
  category: 'none',
  suits: modelsHaveChip,
  apply: (presentation, { subtlety }) => {
    const chipped = findChip(presentation);
    const place = chipped && findChipPlace(presentation, chipped.index);
    if (!chipped || !place) return { presentation, evidence: [] };
    const strength = RUBBED[subtlety];
    const steps: Step[] = [];
    if (strength !== null) {
      const rubbed = makeTrace('chip', growBox(place.box, AROUND_MM), { type: 'abrasion', strength });
      steps.push({
        edits: [layOn(place.located, rubbed)],
        evidence: [
          pageEvidence(place.located, regionOf(rubbed.box), {
            ...oddity('wear-and-damage', strengthAt(subtlety), fact('chip-place-rubbed')),
            feature: 'trace',
            lights: lightsOfTrace(rubbed.trace),
          }),
        ],
      });
    }
    const silent = chipEvidence({
      ...oddity('chip-silent', strengthAt(subtlety), fact('chip-gives-no-answer')),
      expected: fact('chip-answers'),
    });
    return carryOut('damaged-chip', withChip(presentation, chipped, { answers: false }), [
      ...steps,
      { edits: [], evidence: [silent] },
    ]);
  },
};
