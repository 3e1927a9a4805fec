import type { Evidence } from '@/core/fraud/evidence';

const FEATURES = {
  paper: true,
  polycarbonate: true,
  guilloche: true,
  'rainbow-printing': true,
  microprint: true,
  'anti-copy': true,
  watermark: true,
  'security-fibres': true,
  planchettes: true,
  'security-thread': true,
  'see-through-register': true,
  intaglio: true,
  'latent-image': true,
  ovi: true,
  'diffractive-device': true,
  'laminate-overlay': true,
  'retroreflective-overlay': true,
  'uv-print': true,
  'ir-split': true,
  embossing: true,
  'laser-perforation': true,
  'stitching-thread': true,
  'page-numbering': true,
  'numbering-letterpress': true,
  window: true,
  'tactile-engraving': true,
  'changeable-laser-image': true,
  'ghost-image': true,
  'portrait-print': true,
  'mrz-print': true,
  text: true,
  signature: true,
  art: true,
  rule: true,
  'seal-impression': true,
  'entry-stamp': true,
  chip: true,
  trace: true,
  face: true,
} as const satisfies Record<Evidence['feature'], true>;

/** Tells whether a word names a feature that evidence can concern. */
export function isFeature(word: string): word is Evidence['feature'] {
  return Object.hasOwn(FEATURES, word);
}
