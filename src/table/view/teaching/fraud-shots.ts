import type { Light } from '@/core/document/optics';
import type { Evidence, Sign } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import { boundsOf } from '@/core/kernel/geometry';
import type { TeachingSpecimen } from '@/examiner/teaching-contract';
import type { FeatureKind } from './feature';
import { FEATURE_FACTS, isFeatureKind } from './feature-facts';
import { fieldIn, lightingOf, type Shot } from './shot';

/** What shows best how a feature goes wrong; features without an entry have words only. */
export const FRAUD_OF_FEATURE: Partial<Record<FeatureKind, InterventionName>> = {
  paper: 'counterfeit',
  polycarbonate: 'counterfeit',
  watermark: 'counterfeit',
  'security-fibres': 'counterfeit',
  'security-thread': 'counterfeit',
  'laminate-overlay': 'photo-substitution',
  'rainbow-printing': 'counterfeit',
  microprint: 'counterfeit',
  'see-through-register': 'counterfeit',
  intaglio: 'counterfeit',
  'latent-image': 'counterfeit',
  'uv-print': 'counterfeit',
  'ir-split': 'counterfeit',
  'retroreflective-overlay': 'overlay-altered',
  ovi: 'counterfeit',
  'diffractive-device': 'counterfeit',
  'portrait-print': 'photo-substitution',
  'ghost-image': 'photo-substitution',
  'changeable-laser-image': 'photo-substitution',
  text: 'biodata-altered',
  'mrz-print': 'mrz-altered',
  'seal-impression': 'false-breeder-document',
  'entry-stamp': 'document-reused',
};

/** What is looked for: a sign, or any sign on a feature; under the first light that tells, or under one of them. */
export type WantedSign = ({ readonly feature: FeatureKind } | { readonly sign: Sign }) & { readonly light?: Light };

/** The same place of the untouched and of the changed document, in the light that tells them apart. */
export interface FraudShots {
  readonly untouched: Shot;
  readonly changed: Shot;
  readonly evidence: Evidence;
}

/** From this magnification on a sign is shown in a field this wide. */
const MAGNIFIED_FROM = 8;
const MAGNIFIED_FIELD_MM = 8;

/** Lines of text are shown from their beginning, this far. */
const LINE_MM = 26;

/** Finds where a feature, or a sign, tells what was done to a teaching specimen; null where it does not. */
export function fraudShots({ specimen, evidence }: TeachingSpecimen, wanted: WantedSign): FraudShots | null {
  const piece = evidence.find(
    ({ target, feature, sign }) =>
      target.kind === 'page' && ('sign' in wanted ? sign === wanted.sign : feature === wanted.feature),
  );
  if (piece?.target.kind !== 'page') return null;
  const { target } = piece;
  const page = specimen.pages.find(({ id }) => id === target.page);
  if (!page) return null;
  const magnified = piece.minMagnification >= MAGNIFIED_FROM ? MAGNIFIED_FIELD_MM : null;
  const region = boundsOf(target.region);
  const width = piece.feature === 'text' ? Math.min(LINE_MM, region.width) : region.width;
  const part = fieldIn({ ...region, width }, page, magnified);
  const shot = { page, part, lighting: lightingOf(viewOf(piece, wanted.light)) };
  return { untouched: { ...shot, version: 'twin' }, changed: { ...shot, version: 'specimen' }, evidence: piece };
}

/** What ought to move is shown tilted, all else under the light that is asked for, or the first of the evidence. */
function viewOf({ feature, lights }: Evidence, light: Light | undefined) {
  const facts = isFeatureKind(feature) ? FEATURE_FACTS[feature] : null;
  if (facts?.group === 'moving') return facts.views[0];
  return { light: light ?? lights[0] ?? 'white' };
}
