import type { Light } from '@/core/document/optics';
import type { Evidence, Sign } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import { areaOf, type BoxMm, boundsOf, boxHolds, boxToPolygon } from '@/core/kernel/geometry';
import type { TeachingSpecimen } from '@/examiner/teaching-contract';
import type { FeatureKind } from './feature';
import { FEATURE_FACTS, isFeatureKind } from './feature-facts';
import { fieldIn, findFeature, lightingOf, type Shot } from './shot';

/**
 * What shows best how a feature goes wrong; features without an entry have words only. A counterfeit shows it as well where
 * its evidence is the whole page, and nothing else is said of the feature on it.
 */
export const FRAUD_OF_FEATURE: Partial<Record<FeatureKind, InterventionName>> = {
  paper: 'counterfeit',
  polycarbonate: 'counterfeit',
  watermark: 'counterfeit',
  'security-fibres': 'counterfeit',
  planchettes: 'counterfeit',
  'security-thread': 'counterfeit',
  'laminate-overlay': 'photo-substitution',
  'laser-perforation': 'page-substituted',
  'rainbow-printing': 'counterfeit',
  microprint: 'counterfeit',
  intaglio: 'counterfeit',
  'latent-image': 'counterfeit',
  'page-numbering': 'page-removed',
  'uv-print': 'counterfeit',
  'retroreflective-overlay': 'overlay-altered',
  ovi: 'counterfeit',
  'diffractive-device': 'counterfeit',
  'portrait-print': 'photo-substitution',
  'ghost-image': 'photo-substitution',
  'changeable-laser-image': 'photo-substitution',
  'tactile-engraving': 'counterfeit',
  text: 'biodata-altered',
  'mrz-print': 'mrz-altered',
  'seal-impression': 'false-breeder-document',
  'entry-stamp': 'counterfeit-stamp',
  chip: 'chip-silenced',
};

/** What is looked for: a sign, or any sign on a feature; under the first light that tells, or under one of them. */
export type WantedSign = ({ readonly feature: FeatureKind } | { readonly sign: Sign }) & { readonly light?: Light };

/** The same place of the untouched and of the changed document, in the light that tells them apart. */
export interface FraudShots {
  readonly untouched: Shot;
  readonly changed: Shot;
  readonly evidence: Evidence;
  /** Whether the evidence speaks of what is wanted; else it is the evidence that lies all around it. */
  readonly isNamed: boolean;
}

/** From this magnification on a sign is shown in a field this wide. */
const MAGNIFIED_FROM = 8;
const MAGNIFIED_FIELD_MM = 8;

/** Evidence of so many times the area of a feature hides it in its picture. */
const FAR_AROUND = 4;

/** Lines of text are shown from their beginning, this far. */
const LINE_MM = 26;

/** Finds where a feature, or a sign, tells what was done to a teaching specimen; null where it does not. */
export function fraudShots(teaching: TeachingSpecimen, wanted: WantedSign): FraudShots | null {
  const piece = teaching.evidence.find(
    ({ target, feature, sign }) =>
      target.kind === 'page' && ('sign' in wanted ? sign === wanted.sign : feature === wanted.feature),
  );
  if (piece?.target.kind !== 'page') return 'feature' in wanted ? shotsOfElement(teaching, wanted.feature) : null;
  const { target } = piece;
  const page = teaching.specimen.pages.find(({ id }) => id === target.page);
  if (!page) return null;
  const magnified = piece.minMagnification >= MAGNIFIED_FROM ? MAGNIFIED_FIELD_MM : null;
  const found = 'feature' in wanted ? findFeature(teaching, wanted.feature) : null;
  const region = placeOf(boundsOf(target.region), found?.page === page ? found.box : null);
  const width = piece.feature === 'text' ? Math.min(LINE_MM, region.width) : region.width;
  const part = fieldIn({ ...region, width }, page, magnified);
  return pairOf({ page, part, lighting: lightingOf(viewOf(piece, wanted.light)) }, piece, true);
}

/** Evidence that lies far around a feature is looked at where the feature is. */
function placeOf(region: BoxMm, feature: BoxMm | null): BoxMm {
  const isFarAround =
    feature && boxHolds(region, feature) && areaOf(boxToPolygon(region)) > FAR_AROUND * areaOf(boxToPolygon(feature));
  return isFarAround ? feature : region;
}

/** Shows a feature in the light that tells most where evidence of another feature lies all around it. */
function shotsOfElement(teaching: TeachingSpecimen, feature: FeatureKind): FraudShots | null {
  const found = findFeature(teaching, feature);
  if (!found) return null;
  const { page, box } = found;
  const around = teaching.evidence.find(
    ({ target }) => target.kind === 'page' && target.page === page.id && boxHolds(boundsOf(target.region), box),
  );
  if (!around) return null;
  const { fieldMm, views } = FEATURE_FACTS[feature];
  return pairOf({ page, part: fieldIn(box, page, fieldMm), lighting: lightingOf(views[0]) }, around, false);
}

function pairOf(shot: Omit<Shot, 'version'>, evidence: Evidence, isNamed: boolean): FraudShots {
  return {
    untouched: { ...shot, version: 'twin' },
    changed: { ...shot, version: 'specimen' },
    evidence,
    isNamed,
  };
}

/** What ought to move is shown tilted, all else under the light that is asked for, or the first of the evidence. */
function viewOf({ feature, lights }: Evidence, light: Light | undefined) {
  const facts = isFeatureKind(feature) ? FEATURE_FACTS[feature] : null;
  if (facts?.group === 'moving') return facts.views[0];
  return { light: light ?? lights[0] ?? 'white' };
}
