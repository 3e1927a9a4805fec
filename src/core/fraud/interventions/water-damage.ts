import type { Presentation } from '@/core/document/document';
import { DOCUMENT_KINDS } from '@/core/document/document-kind';
import type { ElementOf } from '@/core/document/element';
import type { Technique } from '@/core/document/optics';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { type Located, locateAll, ofKind } from '@/core/fraud/locate';
import { oddity } from '@/core/fraud/oddity';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { carryOut, layOn, type Step } from '@/core/fraud/steps';
import { lightsOfTrace, makeTrace } from '@/core/fraud/traces';
import { wetColourOf } from '@/core/fraud/wet-colour';
import { writtenBox } from '@/core/fraud/written-box';
import { type BoxMm, boxesMeet, growBox } from '@/core/kernel/geometry';

/** Darkness of the stain as a share, its glow under ultraviolet light, and how far ink has run in millimetres. */
const DARKNESS: BySubtlety<number> = { 1: 0.6, 2: 0.48, 3: 0.38, 4: 0.3, 5: 0.24 };
const GLOW: BySubtlety<number> = { 1: 0.55, 2: 0.45, 3: 0.36, 4: 0.3, 5: 0.25 };
const RUN_MM: BySubtlety<number> = { 1: 5, 2: 4, 3: 3, 4: 2.2, 5: 1.6 };
const STAIN_COLOUR = '#b49a68';
/** What water dissolves: the ink of a pen and that of an ink-jet printer, not a dye in its layer, nor toner, nor a burnt line. */
const RUNS: ReadonlySet<Technique> = new Set(['none', 'inkjet']);

/** A document that got wet: a stain with a rim on the paper, and ink that ran where a signature lies in it. Physical quantities: darkness of the stain, length of the run. */
export const waterDamage: Intervention = {
  name: 'water-damage',
  category: 'none',
  suits: (models) =>
    models.some((model) => model.pages.some((page) => page.elements.some((element) => element.kind === 'paper'))),
  apply: (presentation, context) => {
    const located = locateAll(presentation, DOCUMENT_KINDS);
    const papers = ofKind(located, 'paper');
    const front = papers.filter(({ on }) => on.kind !== 'visa' && on.kind !== 'inside-cover');
    const base = context.random.pick(front.length > 0 ? front : papers);
    const wet = wetBox(base, context);
    const signatures = ofKind(located, 'signature').filter(
      ({ on, element }) =>
        RUNS.has(element.technique) && on.id === base.on.id && boxesMeet(writtenBox(element, 0), wet),
    );
    return carryOut('water-damage', presentation, [
      stain(base, wet, context),
      ...signatures.map((entry) => run(entry, presentation, context)),
    ]);
  },
};

/** The corner of a page that got wet. */
function wetBox({ on }: Located, { random }: InterventionContext): BoxMm {
  const width = on.widthMm * random.between(0.3, 0.42);
  const height = on.heightMm * random.between(0.3, 0.42);
  return {
    x: random.chance(0.5) ? 1 : on.widthMm - width - 1,
    y: random.chance(0.5) ? 1 : on.heightMm - height - 1,
    width,
    height,
  };
}

function stain(base: Located, box: BoxMm, { subtlety }: InterventionContext): Step {
  const trace = makeTrace('water', box, {
    type: 'stain',
    colour: STAIN_COLOUR,
    darkness: DARKNESS[subtlety],
    uv: GLOW[subtlety],
  });
  return {
    edits: [layOn(base, trace)],
    evidence: [
      pageEvidence(base, regionOf(box), {
        ...oddity('wear-and-damage', strengthAt(subtlety), fact('page-stained')),
        lights: lightsOfTrace(trace.trace),
        feature: 'trace',
      }),
    ],
  };
}

function run(
  signature: Located<ElementOf<'signature'>>,
  presentation: Presentation,
  { subtlety }: InterventionContext,
): Step {
  const box = growBox(writtenBox(signature.element, RUN_MM[subtlety]), 0.5);
  const trace = makeTrace(`ink-${signature.element.id}`, box, {
    type: 'smear',
    lengthMm: RUN_MM[subtlety],
    darkness: DARKNESS[subtlety],
    colour: wetColourOf(signature, presentation),
  });
  return {
    edits: [layOn(signature, trace)],
    evidence: [
      pageEvidence(signature, regionOf(box), {
        ...oddity('wear-and-damage', strengthAt(subtlety), fact('ink-ran')),
        lights: lightsOfTrace(trace.trace),
      }),
    ],
  };
}
