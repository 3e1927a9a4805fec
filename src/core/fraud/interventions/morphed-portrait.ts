import type { Presentation } from '@/core/document/document';
import { HELD_KINDS } from '@/core/document/document-kind';
import type { PageElement } from '@/core/document/element';
import type { FacePack, Identity } from '@/core/document/face-pack';
import { strengthAt } from '@/core/fraud/by-subtlety';
import { withChipReissued } from '@/core/fraud/chips';
import type { Evidence } from '@/core/fraud/evidence';
import { fact } from '@/core/fraud/facts';
import { type FacePair, gradeOf, holdersOf, morphsIn } from '@/core/fraud/graded-pairs';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { type Located, locateAll, modelsOffer } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { carryOut, replaceWith, type Step, withBearerFace } from '@/core/fraud/steps';
import { growBox } from '@/core/kernel/geometry';

type Pictured = Extract<PageElement, { kind: 'portrait-print' | 'ghost-image' | 'changeable-laser-image' }>;

/**
 * A document issued on a picture that was morphed of two people, one of whom presents it. Everything is the issuer's, the
 * chip as well; only the face tells. Physical quantity: the computed distance between bearer and morph, by its rank among
 * all morphs of the pack. What the enrolment office has on file is left to registers.
 */
export const morphedPortrait: Intervention = {
  name: 'morphed-portrait',
  category: '3b',
  suits: (models) => modelsOffer(models, HELD_KINDS, ['portrait-print']),
  holders: (faces, subtlety) => holdersOf(morphsIn(faces), subtlety),
  apply: (presentation, context) => {
    const pairs = morphsIn(context.faces);
    const pair = choosePair(presentation, pairs, context);
    const morph = pair && context.faces.identities.find(({ id }) => id === pair.other);
    const capture = morph?.captures[0];
    if (!pair || !morph || !capture) return { presentation, evidence: [] };
    const portrait = { identity: morph.id, capture: capture.name };
    const strength = strengthAt(gradeOf(pair, pairs));
    const pictured = locateAll(presentation, HELD_KINDS).flatMap((entry) =>
      isPictured(entry.element) ? [{ ...entry, element: entry.element }] : [],
    );
    const face = { identity: pair.holder, capture: 'counter' };
    const index = pictured[0]?.document ?? 0;
    const issued = withChipReissued(withBearerFace(presentation, face), index, { portrait });
    return carryOut('morphed-portrait', issued, [
      { edits: [], evidence: [{ ...morphEvidence(pair, strength), target: { kind: 'face' }, feature: 'face' }] },
      ...pictured.map((entry) => exchange(entry, portrait, morphEvidence(pair, strength))),
    ]);
  },
};

function morphEvidence(
  { distance }: FacePair,
  strength: Evidence['strength'],
): Omit<Evidence, 'id' | 'target' | 'feature'> {
  return {
    lights: ['white'],
    minMagnification: 1,
    sign: 'portrait-morphed',
    category: '3b',
    strength,
    expected: fact('portrait-of-one-person'),
    found: fact('portrait-of-two-people', { distance: Math.round(distance * 100) / 100 }),
  };
}

function exchange(
  entry: Located<Pictured>,
  portrait: Pictured['portrait'],
  morph: Omit<Evidence, 'id' | 'target' | 'feature'>,
): Step {
  // A second portrait is small and faint.
  const piece = entry.element.kind === 'portrait-print' ? morph : { ...morph, strength: 1 as const };
  return {
    edits: [replaceWith(entry, { ...entry.element, portrait })],
    evidence: [pageEvidence(entry, regionOf(growBox(entry.element.box, 0.4)), piece)],
  };
}

function isPictured(element: PageElement): element is Pictured {
  return ['portrait-print', 'ghost-image', 'changeable-laser-image'].includes(element.kind);
}

/** The holder's own morph; where the pack has none, that of somebody of the same sex and of the nearest age and tone. */
function choosePair(
  presentation: Presentation,
  pairs: readonly FacePair[],
  { faces, random }: InterventionContext,
): FacePair | undefined {
  const holder = identityOf(presentation.documents[0]?.holder.face, faces);
  const own = pairs.filter((pair) => pair.holder === holder?.id);
  if (own.length > 0) return random.pick(own);
  const apart = (pair: FacePair): number => {
    const other = identityOf(pair.holder, faces);
    if (!other || !holder || other.sex !== holder.sex) return Number.POSITIVE_INFINITY;
    return Math.abs(other.age - holder.age) + Math.abs(other.skinTone - holder.skinTone);
  };
  return pairs.toSorted((a, b) => apart(a) - apart(b))[0];
}

function identityOf(id: string | undefined, { identities }: FacePack): Identity | undefined {
  return identities.find((identity) => identity.id === id);
}
