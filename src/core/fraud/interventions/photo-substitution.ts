import { HELD_KINDS } from '@/core/document/document-kind';
import { documentCaptures } from '@/core/document/draw-holder';
import type { ElementKind, ElementOf, Trace } from '@/core/document/element';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import type { Evidence, Subtlety } from '@/core/fraud/evidence';
import { fact } from '@/core/fraud/facts';
import { drawOtherHolder } from '@/core/fraud/impostor';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { type Located, locateAll, modelsOffer, ofKind } from '@/core/fraud/locate';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { layPicture, type NewPicture, type PhotoMode } from '@/core/fraud/photo-layers';
import { brokenOver } from '@/core/fraud/photo-layers-evidence';
import { drawOfficeTechnique, type OfficeTechnique, printedBy, reprinted } from '@/core/fraud/printed-elements';
import { joinedRegion, regionOf } from '@/core/fraud/regions';
import { carryOut, layOn, type Step, withBearerFace } from '@/core/fraud/steps';
import { lightsOfTrace, makeTrace } from '@/core/fraud/traces';
import { boxesMeet, growBox, movedBox, type PointMm } from '@/core/kernel/geometry';

type Portrait = Located<ElementOf<'portrait-print'>>;

/** Misfit of the new picture in millimetres, height of its edge in micrometres, and glow of the glue around it. */
const MISFIT_MM: BySubtlety<number> = { 1: 0.9, 2: 0.6, 3: 0.4, 4: 0.25, 5: 0.1 };
const EDGE_UM: BySubtlety<number> = { 1: 60, 2: 45, 3: 34, 4: 26, 5: 20 };
const HALO_UV: BySubtlety<number> = { 1: 0.8, 2: 0.6, 3: 0.45, 4: 0.35, 5: 0.25 };
const FILM_UM: BySubtlety<number> = { 1: 40, 2: 32, 3: 26, 4: 20, 5: 16 };
const BUBBLES: BySubtlety<number> = { 1: 14, 2: 10, 3: 7, 4: 5, 5: 3 };
/** Room around the portrait in which misfit and cut lie. */
const REACH_MM = 1.7;
/** A patch of film is thinner than a photograph. */
const PATCH_SHARE = 0.6;
/** Films that cover a page. */
const FILMS: readonly ElementKind[] = ['retroreflective-overlay', 'laminate-overlay', 'diffractive-device'];

/**
 * The portrait of another person in place of the holder's, by what the page is made of: under a lifted film, printed over
 * the old one, or on a patch of film stuck over it; that person stands at the counter. Physical quantities: misfit (0.9 to
 * 0.1 mm), height of the edge (60 to 20 micrometres, of a patch 36 to 12), glow of the glue; at the finest step the
 * background runs on over the picture, so that only edge, film, print and the secondary portrait tell.
 */
export const photoSubstitution: Intervention = {
  name: 'photo-substitution',
  category: '3a',
  suits: (models) => modelsOffer(models, HELD_KINDS, ['portrait-print']),
  apply: (presentation, context) => {
    const located = locateAll(presentation, HELD_KINDS);
    const [portrait] = ofKind(located, 'portrait-print');
    const other = drawOtherHolder(presentation.documents[0]?.holder.face ?? '', context.faces, context.random);
    if (!portrait || !other) return { presentation, evidence: [] };
    const capture = context.random.pick(documentCaptures(other));
    const film = filmOver(portrait, located);
    const mode = drawMode(portrait, film, context);
    const steps = [
      exchange(portrait, { identity: other.id, capture: capture.name }, { mode, film, located }, context),
      ...(film && mode === 'under-laminate' ? [liftFilm(portrait, film, context)] : []),
      ...leaveSecondaryPortraits(portrait, located, context),
    ];
    const face = { identity: other.id, capture: 'counter' };
    return carryOut('photo-substitution', withBearerFace(presentation, face), steps);
  },
};

/** Paper under a film has it lifted; what is fused or bare is printed over or patched. */
function drawMode({ on }: Portrait, film: Located | undefined, { random }: InterventionContext): PhotoMode {
  const isPaper = on.elements.some(({ kind }) => kind === 'paper');
  return random.pick<PhotoMode>(isPaper && film ? ['under-laminate', 'overlay'] : ['over-print', 'overlay']);
}

function filmOver(portrait: Portrait, located: readonly Located[]): Located | undefined {
  return located.find(
    ({ on, element }) =>
      on.id === portrait.on.id && FILMS.includes(element.kind) && boxesMeet(element.box, portrait.element.box),
  );
}

function exchange(
  portrait: Portrait,
  other: ElementOf<'portrait-print'>['portrait'],
  under: Pick<NewPicture, 'mode' | 'film' | 'located'>,
  context: InterventionContext,
): Step {
  const { random, subtlety } = context;
  const { element } = portrait;
  const misfit = MISFIT_MM[subtlety];
  const misfitMm = { x: misfit * (random.chance(0.5) ? 1 : -1), y: misfit * random.between(-0.8, 0.8) };
  const overprint = element.overprint && subtlety === 5;
  const technique = under.mode === 'under-laminate' ? null : drawOfficeTechnique(random);
  const exchanged = { ...element, portrait: other, misfitMm, overprint };
  const printed = technique ? reprinted(exchanged, technique) : exchanged;
  const edge = under.mode === 'over-print' ? null : cutAround(element, misfitMm, under.mode, subtlety);
  return {
    edits: [
      ...layPicture(portrait, { ...under, element: printed, misfitMm }),
      ...(edge ? [layOn(portrait, edge)] : []),
    ],
    evidence: [
      ...(edge ? [edgeEvidence(portrait, edge, context)] : []),
      ...printEvidence(portrait, { technique, overprint }, subtlety),
      ...brokenOver(portrait, under, { region: regionOf(element.box, REACH_MM), subtlety }),
    ],
  };
}

function printEvidence(
  portrait: Portrait,
  { technique, overprint }: { readonly technique: OfficeTechnique | null; readonly overprint: boolean },
  subtlety: Subtlety,
): readonly Omit<Evidence, 'id'>[] {
  const shared = { category: '3a', strength: strengthAt(subtlety) } as const;
  const region = regionOf(portrait.element.box, REACH_MM);
  const office =
    technique &&
    pageEvidence(portrait, region, {
      ...shared,
      minMagnification: 8,
      sign: 'printing-technique-differs',
      expected: fact('portrait-printed-once'),
      found: printedBy(technique),
    });
  const ground =
    portrait.element.overprint &&
    !overprint &&
    pageEvidence(portrait, region, {
      ...shared,
      minMagnification: 3,
      sign: 'background-interrupted',
      expected: fact('background-runs-over-portrait'),
      found: fact('background-stops-at-portrait'),
    });
  return [...(office ? [office] : []), ...(ground ? [ground] : [])];
}

/** A patch is cut with the picture on it; a film is cut where the issuer's picture was. */
function cutAround(
  { id, box }: Portrait['element'],
  misfitMm: PointMm,
  mode: PhotoMode,
  subtlety: Subtlety,
): ElementOf<'trace'> & { readonly trace: Extract<Trace, { type: 'cut' }> } {
  const isPatch = mode === 'overlay';
  const liftUm = Math.round(EDGE_UM[subtlety] * (isPatch ? PATCH_SHARE : 1));
  const trace = { type: 'cut', liftUm, haloUv: HALO_UV[subtlety] } as const;
  return { ...makeTrace(id, growBox(isPatch ? movedBox(box, misfitMm) : box, 0.75), trace), trace };
}

function edgeEvidence(
  portrait: Portrait,
  { trace }: ReturnType<typeof cutAround>,
  { subtlety }: InterventionContext,
): Omit<Evidence, 'id'> {
  return pageEvidence(portrait, regionOf(portrait.element.box, REACH_MM), {
    category: '3a',
    strength: strengthAt(subtlety),
    lights: lightsOfTrace(trace),
    minMagnification: subtlety > 3 ? 3 : 1,
    sign: 'edge-around-portrait',
    expected: fact('portrait-part-of-page'),
    found: fact('portrait-has-edge', { heightUm: trace.liftUm, misfitMm: MISFIT_MM[subtlety] }),
  });
}

function liftFilm(portrait: Portrait, film: Located, { subtlety }: InterventionContext): Step {
  const { element } = portrait;
  const lifted = makeTrace(element.id, growBox(element.box, 0.75), {
    type: 'lifted-film',
    liftUm: FILM_UM[subtlety],
    bubbles: BUBBLES[subtlety],
  });
  return {
    edits: [layOn(portrait, lifted)],
    evidence: [
      pageEvidence(portrait, regionOf(element.box, REACH_MM), {
        category: '3a',
        strength: strengthAt(subtlety),
        feature: film.element.kind,
        lights: lightsOfTrace(lifted.trace),
        sign: 'overlay-interrupted',
        expected: fact('film-lies-flat'),
        found: fact('film-was-lifted', { heightUm: FILM_UM[subtlety] }),
      }),
    ],
  };
}

function leaveSecondaryPortraits(
  portrait: Portrait,
  located: readonly Located[],
  { subtlety }: InterventionContext,
): readonly Step[] {
  const secondary = [...ofKind(located, 'ghost-image'), ...ofKind(located, 'changeable-laser-image')];
  return secondary
    .filter(({ on }) => on.id === portrait.on.id)
    .map((entry) => ({
      edits: [],
      evidence: [
        pageEvidence(entry, joinedRegion([entry.element.box, growBox(portrait.element.box, REACH_MM)]), {
          category: '3a',
          strength: strengthAt(subtlety),
          sign: 'ghost-image-differs',
          expected: fact('portraits-show-one-person'),
          found: fact('portraits-show-two-people'),
        }),
      ],
    }));
}
