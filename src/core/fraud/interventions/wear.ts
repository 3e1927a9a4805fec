import type { Page } from '@/core/document/document';
import { DOCUMENT_KINDS } from '@/core/document/document-kind';
import type { Trace } from '@/core/document/element';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { type Located, locateAll } from '@/core/fraud/locate';
import { oddity } from '@/core/fraud/oddity';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { carryOut, layOn, type Step } from '@/core/fraud/steps';
import { lightsOfTrace, makeTrace } from '@/core/fraud/traces';
import type { BoxMm } from '@/core/kernel/geometry';

/** Strength of scratches as a share, and depth of folds in micrometres: a well-worn document shows more. */
const SCRATCHES: BySubtlety<number> = { 1: 0.9, 2: 0.75, 3: 0.6, 4: 0.45, 5: 0.35 };
const FOLD_UM: BySubtlety<number> = { 1: 60, 2: 53, 3: 46, 4: 34, 5: 26 };

/** Years in a pocket: scratches, and on paper a fold across a corner or side. Physical quantities: scratch strength and fold depth. */
export const wear: Intervention = {
  name: 'wear',
  category: 'none',
  suits: (models) => models.length > 0,
  apply: (presentation, context) => {
    const bases = baseElements(locateAll(presentation, DOCUMENT_KINDS));
    return carryOut(
      'wear',
      presentation,
      bases.flatMap((base, index) => wearPage(base, index, context)),
    );
  },
};

/** Gives one element for each page that a learner works on first: data page, certificate, form. */
function baseElements(located: readonly Located[]): readonly Located[] {
  return located.filter(
    ({ on, element }) =>
      (element.kind === 'paper' || element.kind === 'polycarbonate') &&
      on.kind !== 'visa' &&
      on.kind !== 'inside-cover',
  );
}

function wearPage(base: Located, index: number, { random, subtlety }: InterventionContext): readonly Step[] {
  const traces: readonly (readonly [BoxMm, Trace])[] = [
    [sideStrip(base.on, random.chance(0.5)), { type: 'abrasion', strength: SCRATCHES[subtlety] }],
    ...(base.element.kind === 'paper'
      ? [[foldBox(base.on, random.between(0.2, 0.8)), { type: 'fold', depthUm: FOLD_UM[subtlety] }] as const]
      : []),
  ];
  return traces.map(([box, trace]) => ({
    edits: [layOn(base, makeTrace(`wear-${index}`, box, trace))],
    evidence: [
      pageEvidence(base, regionOf(box), {
        ...oddity(
          'wear-and-damage',
          strengthAt(subtlety),
          fact(trace.type === 'fold' ? 'page-folded' : 'page-scratched'),
        ),
        lights: lightsOfTrace(trace),
        feature: 'trace',
      }),
    ],
  }));
}

function sideStrip({ widthMm, heightMm }: Page, atStart: boolean): BoxMm {
  const width = widthMm * 0.28;
  return { x: atStart ? 2 : widthMm - width - 2, y: heightMm * 0.1, width, height: heightMm * 0.55 };
}

function foldBox({ widthMm, heightMm }: Page, share: number): BoxMm {
  return { x: widthMm * share - 1.5, y: 1, width: 3, height: heightMm - 2 };
}
