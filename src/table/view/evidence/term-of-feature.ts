import type { ElementKind } from '@/core/document/element';
import type { Evidence, Sign } from '@/core/fraud/evidence';
import { FEATURE_OF_SIGN } from '@/core/fraud/feature-of-sign';

/** Signs that a term of their own explains better than the feature on which they show. */
const TERM_OF_SIGN = {
  'watermark-imitated': 'printed-watermark',
  'edge-around-portrait': 'photo-substitution',
  'overlay-interrupted': 'laminate',
  'surface-disturbed': 'mechanical-erasure',
  'mrz-differs-from-page': 'viz-mrz-comparison',
  'check-digit-wrong': 'check-digit',
  'facts-conflict': 'breeder-document',
  'certificate-irregular': 'breeder-document',
  'wear-and-damage': 'wear-and-tear',
  'name-truncated': 'truncation',
  'chip-data-changed': 'passive-authentication',
  'chip-signature-wrong': 'document-signer',
  'chip-not-verifiable': 'csca',
} as const satisfies Partial<Record<Sign, string>>;

const SIGN_TERMS: Partial<Record<Sign, (typeof TERM_OF_SIGN)[keyof typeof TERM_OF_SIGN]>> = TERM_OF_SIGN;

/** Names the glossary term that explains a piece of evidence. */
export function termOf({ sign, feature }: Pick<Evidence, 'sign' | 'feature'>) {
  return SIGN_TERMS[sign] ?? TERM_OF_FEATURE[feature];
}

/** Names the glossary term that explains a sign. */
export function termOfSign(sign: Sign) {
  return termOf({ sign, feature: FEATURE_OF_SIGN[sign] });
}

/** Tells whether a text names a feature. */
export function isFeature(text: string): text is Evidence['feature'] {
  return Object.hasOwn(TERM_OF_FEATURE, text);
}

/** Names the glossary term that explains a feature. */
export function termOfFeature(feature: Evidence['feature']) {
  return TERM_OF_FEATURE[feature];
}

/** The glossary term that explains each feature on which evidence shows. */
const TERM_OF_FEATURE = {
  paper: 'uv-dull-paper',
  polycarbonate: 'polycarbonate',
  guilloche: 'guilloche',
  'rainbow-printing': 'rainbow-printing',
  microprint: 'microprinting',
  'anti-copy': 'anti-copy-pattern',
  watermark: 'watermark',
  'security-fibres': 'security-fibres',
  planchettes: 'planchettes',
  'security-thread': 'security-thread',
  'see-through-register': 'see-through-register',
  intaglio: 'intaglio',
  'latent-image': 'latent-image',
  ovi: 'ovi',
  'diffractive-device': 'dovid',
  'laminate-overlay': 'laminate',
  'retroreflective-overlay': 'retroreflective-laminate',
  'uv-print': 'uv-fluorescent-overprint',
  'ir-split': 'infrared-ink',
  embossing: 'blind-embossing',
  'laser-perforation': 'laser-perforation',
  'stitching-thread': 'stitching-thread',
  'page-numbering': 'page-numbering',
  'numbering-letterpress': 'serial-number-printing',
  window: 'transparent-window',
  'tactile-engraving': 'tactile-laser',
  'changeable-laser-image': 'cli',
  'ghost-image': 'ghost-image',
  'portrait-print': 'integrated-photo',
  'mrz-print': 'mrz',
  text: 'personalisation',
  signature: 'personalisation',
  art: 'background-printing',
  rule: 'background-printing',
  'seal-impression': 'wet-stamp',
  'entry-stamp': 'wet-stamp',
  barcode: 'barcode',
  'visible-digital-seal': 'visible-digital-seal',
  chip: 'contactless-chip',
  trace: 'data-alteration',
  face: 'facial-comparison',
} as const satisfies Record<ElementKind | 'face', string>;
