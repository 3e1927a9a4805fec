import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { chipEvidence, findChip, findChipPlace, modelsHaveChip, withChip } from '@/core/fraud/chips';
import { fact } from '@/core/fraud/facts';
import type { Intervention } from '@/core/fraud/intervention';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { carryOut, layOn } from '@/core/fraud/steps';
import { lightsOfTrace, makeTrace } from '@/core/fraud/traces';
import { growBox } from '@/core/kernel/geometry';

/** Height of the edge in micrometres, and glow of what closed it. */
const EDGE_UM: BySubtlety<number> = { 1: 60, 2: 46, 3: 34, 4: 26, 5: 20 };
const HALO_UV: BySubtlety<number> = { 1: 0.7, 2: 0.55, 3: 0.4, 4: 0.3, 5: 0.2 };
/** The finest edges need more than the eye. */
const MAGNIFIED_FROM = 4;
const AROUND_MM = 1;

/**
 * A chip made unreadable from outside. That it does not answer proves nothing; the cut around its place does. Physical
 * quantity: height of the cut's edge (60 to 20 micrometres).
 */
export const chipSilenced: Intervention = {
  name: 'chip-silenced',
  category: '3a',
  suits: modelsHaveChip,
  apply: (presentation, { subtlety }) => {
    const chipped = findChip(presentation);
    const place = chipped && findChipPlace(presentation, chipped.index);
    if (!chipped || !place) return { presentation, evidence: [] };
    const cut = makeTrace('chip', growBox(place.box, AROUND_MM), {
      type: 'cut',
      liftUm: EDGE_UM[subtlety],
      haloUv: HALO_UV[subtlety],
    });
    const shared = { category: '3a', strength: strengthAt(subtlety) } as const;
    return carryOut('chip-silenced', withChip(presentation, chipped, { answers: false }), [
      {
        edits: [layOn(place.located, cut)],
        evidence: [
          pageEvidence(place.located, regionOf(cut.box), {
            ...shared,
            feature: 'chip',
            lights: lightsOfTrace(cut.trace),
            minMagnification: subtlety >= MAGNIFIED_FROM ? 3 : 1,
            sign: 'surface-disturbed',
            expected: fact('chip-place-whole'),
            found: fact('chip-place-cut', { heightUm: EDGE_UM[subtlety] }),
          }),
          chipEvidence({
            ...shared,
            sign: 'chip-silent',
            expected: fact('chip-answers'),
            found: fact('chip-gives-no-answer'),
          }),
        ],
      },
    ]);
  },
};
