import { HELD_KINDS } from '@/core/document/document-kind';
import type { ElementKind, PageElement } from '@/core/document/element';
import type { PageKind } from '@/core/document/model';
import type { Light } from '@/core/document/optics';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import type { Subtlety } from '@/core/fraud/evidence';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { type Located, locateAll, modelsOffer } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { carryOut, layOn, replaceWith, type Step } from '@/core/fraud/steps';
import { lightsOfTrace, makeTrace } from '@/core/fraud/traces';
import type { BoxMm } from '@/core/kernel/geometry';

const OVERLAYS: readonly ElementKind[] = ['retroreflective-overlay', 'laminate-overlay', 'diffractive-device'];

/** The pages that a film protects. */
const FRONTS: readonly PageKind[] = ['data', 'card-front', 'card-back'];

/** Share of the genuine effect that the imitation keeps, height of a lifted edge in micrometres, and its bubbles. */
const EFFECT_KEPT: BySubtlety<number> = { 1: 0, 2: 0.15, 3: 0.3, 4: 0.42, 5: 0.55 };
const LIFT_UM: BySubtlety<number> = { 1: 48, 2: 38, 3: 30, 4: 23, 5: 18 };
const BUBBLES: BySubtlety<number> = { 1: 18, 2: 12, 3: 9, 4: 6, 5: 4 };
/** Up to here every overlay of the page is concerned, from here on one. */
const ALL_OVERLAYS_TO: Subtlety = 2;

/**
 * The protecting film of the data page imitated, or lifted and laid down again. Physical quantities: how much of the
 * retroreflection or diffraction is left, height of the lifted edge (48 to 18 micrometres) and number of bubbles.
 */
export const overlayAltered: Intervention = {
  name: 'overlay-altered',
  category: '3a',
  suits: (models) => modelsOffer(models, HELD_KINDS, OVERLAYS),
  apply: (presentation, context) => {
    const overlays = locateAll(presentation, HELD_KINDS).filter(
      ({ on, element }) => FRONTS.includes(on.kind) && OVERLAYS.includes(element.kind),
    );
    const concerned = context.subtlety <= ALL_OVERLAYS_TO ? overlays : context.random.shuffle(overlays).slice(0, 1);
    return carryOut(
      'overlay-altered',
      presentation,
      concerned.map((entry) => alter(entry, context)),
    );
  },
};

function alter(entry: Located, context: InterventionContext): Step {
  const { subtlety } = context;
  const imitation = imitate(entry.element, EFFECT_KEPT[subtlety]);
  if (!imitation) return lift(entry, context);
  return {
    edits: [replaceWith(entry, imitation.element)],
    evidence: [
      pageEvidence(entry, regionOf(entry.element.box), {
        category: '3a',
        strength: strengthAt(subtlety),
        lights: imitation.lights,
        sign: 'overlay-imitated',
        expected: fact(`${entry.element.kind}-genuine`),
        found: fact(`${entry.element.kind}-imitated`),
      }),
    ],
  };
}

function imitate(
  element: PageElement,
  kept: number,
): { readonly element: PageElement; readonly lights: readonly Light[] } | null {
  if (element.kind === 'retroreflective-overlay') {
    return {
      element: { ...element, strength: element.strength * kept, pitchMm: element.pitchMm * 1.2 },
      lights: ['coaxial'],
    };
  }
  if (element.kind === 'diffractive-device') {
    return { element: { ...element, brilliance: element.brilliance * kept }, lights: ['white'] };
  }
  return null;
}

function lift(entry: Located, { random, subtlety }: InterventionContext): Step {
  const box = liftedCorner(entry.element.box, random.pick(['start', 'end'] as const));
  const lifted = makeTrace(entry.element.id, box, {
    type: 'lifted-film',
    liftUm: LIFT_UM[subtlety],
    bubbles: BUBBLES[subtlety],
  });
  return {
    edits: [layOn(entry, lifted)],
    evidence: [
      pageEvidence(entry, regionOf(box), {
        category: '3a',
        strength: strengthAt(subtlety),
        lights: lightsOfTrace(lifted.trace),
        sign: 'overlay-interrupted',
        expected: fact('film-lies-flat'),
        found: fact('film-was-lifted', { heightUm: LIFT_UM[subtlety] }),
      }),
    ],
  };
}

/** A film is lifted from a side: a strip of a third of its width. */
function liftedCorner(box: BoxMm, side: 'start' | 'end'): BoxMm {
  const width = box.width / 3;
  return { ...box, width, x: side === 'start' ? box.x : box.x + box.width - width };
}
