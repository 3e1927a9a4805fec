import type { ElementKind } from '@/core/document/element';
import type { Light } from '@/core/document/optics';
import type { TermId } from '@/i18n/glossary-terms';

/** The groups in which features are listed, from the material outward. */
export const FEATURE_GROUPS = ['material', 'print', 'light', 'moving', 'personal', 'machine'] as const;

/** One group of features. */
export type FeatureGroup = (typeof FEATURE_GROUPS)[number];

/** How to hold and light a feature so that it shows; tilts in degrees as the light table counts them. */
export interface FeatureView {
  readonly light: Light;
  readonly tiltXDeg?: number;
  readonly tiltYDeg?: number;
}

/**
 * What the library knows of a feature besides its texts: the term of the glossary, where it is checked (lights, and a
 * magnification of 1 for the bare eye), the views that show it with the one that tells most first, how much of the page they show (`fieldMm`, or null for the
 * whole element), how well it serves as a quick check (0 not at all, 9 best), and the terms for what goes wrong with it.
 */
export interface FeatureFacts {
  readonly group: FeatureGroup;
  readonly term: TermId;
  readonly lights: readonly [Light, ...Light[]];
  readonly magnification: number;
  readonly views: readonly [FeatureView, ...FeatureView[]];
  readonly fieldMm: number | null;
  readonly quick: number;
  readonly wrong: readonly TermId[];
}

const WHITE: FeatureView = { light: 'white' };
const OBLIQUE: FeatureView = { light: 'oblique' };
const THROUGH: FeatureView = { light: 'transmitted' };
const UV: FeatureView = { light: 'uv365' };

/** Kinds of element that are no feature to check: drawings and rules, and what was left by work or use. */
const NO_FEATURE = ['art', 'rule', 'trace'] as const satisfies readonly ElementKind[];

/** The kinds of element that the library explains. */
export type FeatureKind = Exclude<ElementKind, (typeof NO_FEATURE)[number]>;

/** Every feature, in the order in which the library lists them. */
export const FEATURE_FACTS: Readonly<Record<FeatureKind, FeatureFacts>> = {
  paper: {
    group: 'material',
    term: 'uv-dull-paper',
    lights: ['uv365', 'transmitted'],
    magnification: 1,
    views: [UV, WHITE],
    fieldMm: null,
    quick: 3,
    wrong: ['optical-brightener', 'chemical-erasure'],
  },
  polycarbonate: {
    group: 'material',
    term: 'polycarbonate',
    lights: ['oblique', 'white'],
    magnification: 1,
    views: [OBLIQUE, WHITE],
    fieldMm: null,
    quick: 4,
    wrong: ['delamination', 'counterfeit'],
  },
  watermark: {
    group: 'material',
    term: 'watermark',
    lights: ['transmitted', 'white', 'uv365'],
    magnification: 1,
    views: [THROUGH, WHITE],
    fieldMm: null,
    quick: 9,
    wrong: ['printed-watermark'],
  },
  'security-fibres': {
    group: 'material',
    term: 'security-fibres',
    lights: ['uv365', 'white'],
    magnification: 10,
    views: [UV, WHITE],
    fieldMm: 44,
    quick: 3,
    wrong: ['counterfeit'],
  },
  planchettes: {
    group: 'material',
    term: 'planchettes',
    lights: ['uv365', 'white'],
    magnification: 10,
    views: [UV, WHITE],
    fieldMm: 44,
    quick: 2,
    wrong: ['counterfeit'],
  },
  'security-thread': {
    group: 'material',
    term: 'security-thread',
    lights: ['transmitted', 'uv365', 'white'],
    magnification: 1,
    views: [THROUGH, UV],
    fieldMm: 40,
    quick: 7,
    wrong: ['counterfeit', 'page-substitution'],
  },
  window: {
    group: 'material',
    term: 'transparent-window',
    lights: ['transmitted', 'white'],
    magnification: 1,
    views: [THROUGH, WHITE],
    fieldMm: null,
    quick: 6,
    wrong: ['counterfeit'],
  },
  'laminate-overlay': {
    group: 'material',
    term: 'laminate',
    lights: ['oblique', 'coaxial'],
    magnification: 1,
    views: [OBLIQUE, { light: 'coaxial' }],
    fieldMm: null,
    quick: 3,
    wrong: ['photo-substitution', 'delamination'],
  },
  embossing: {
    group: 'material',
    term: 'blind-embossing',
    lights: ['oblique'],
    magnification: 1,
    views: [OBLIQUE, WHITE],
    fieldMm: null,
    quick: 5,
    wrong: ['counterfeit'],
  },
  'laser-perforation': {
    group: 'material',
    term: 'laser-perforation',
    lights: ['transmitted', 'white'],
    magnification: 1,
    views: [THROUGH, WHITE],
    fieldMm: null,
    quick: 8,
    wrong: ['needle-perforation', 'page-substitution'],
  },
  'stitching-thread': {
    group: 'material',
    term: 'stitching-thread',
    lights: ['uv365', 'white'],
    magnification: 1,
    views: [UV, WHITE],
    fieldMm: 30,
    quick: 2,
    wrong: ['page-substitution', 'composite-document'],
  },
  guilloche: {
    group: 'print',
    term: 'guilloche',
    lights: ['white'],
    magnification: 10,
    views: [WHITE],
    fieldMm: 14,
    quick: 1,
    wrong: ['cmyk-halftone', 'mechanical-erasure'],
  },
  'rainbow-printing': {
    group: 'print',
    term: 'rainbow-printing',
    lights: ['white'],
    magnification: 10,
    views: [WHITE],
    fieldMm: 60,
    quick: 1,
    wrong: ['cmyk-halftone'],
  },
  microprint: {
    group: 'print',
    term: 'microprinting',
    lights: ['white'],
    magnification: 20,
    views: [WHITE],
    fieldMm: 7,
    quick: 6,
    wrong: ['inkjet', 'toner-print'],
  },
  'anti-copy': {
    group: 'print',
    term: 'anti-copy-pattern',
    lights: ['white'],
    magnification: 10,
    views: [WHITE],
    fieldMm: 18,
    quick: 1,
    wrong: ['moire', 'counterfeit'],
  },
  'see-through-register': {
    group: 'print',
    term: 'see-through-register',
    lights: ['transmitted', 'white'],
    magnification: 1,
    views: [THROUGH, WHITE],
    fieldMm: null,
    quick: 7,
    wrong: ['registration', 'counterfeit'],
  },
  intaglio: {
    group: 'print',
    term: 'intaglio',
    lights: ['oblique', 'white'],
    magnification: 10,
    views: [OBLIQUE, WHITE],
    fieldMm: 34,
    quick: 7,
    wrong: ['counterfeit', 'toner-print'],
  },
  'latent-image': {
    group: 'print',
    term: 'latent-image',
    lights: ['white', 'oblique'],
    magnification: 1,
    views: [{ light: 'white', tiltXDeg: 34 }, WHITE],
    fieldMm: null,
    quick: 8,
    wrong: ['counterfeit'],
  },
  'numbering-letterpress': {
    group: 'print',
    term: 'serial-number-printing',
    lights: ['white', 'uv365'],
    magnification: 10,
    views: [WHITE, UV],
    fieldMm: null,
    quick: 5,
    wrong: ['data-alteration', 'mechanical-erasure'],
  },
  'page-numbering': {
    group: 'print',
    term: 'page-numbering',
    lights: ['white', 'uv365'],
    magnification: 1,
    views: [WHITE],
    fieldMm: null,
    quick: 1,
    wrong: ['page-substitution'],
  },
  'uv-print': {
    group: 'light',
    term: 'uv-fluorescent-overprint',
    lights: ['uv365', 'white'],
    magnification: 1,
    views: [UV, WHITE],
    fieldMm: null,
    quick: 6,
    wrong: ['counterfeit', 'chemical-erasure'],
  },
  'ir-split': {
    group: 'light',
    term: 'infrared-ink',
    lights: ['infrared', 'white'],
    magnification: 1,
    views: [{ light: 'infrared' }, WHITE],
    fieldMm: null,
    quick: 4,
    wrong: ['counterfeit'],
  },
  'retroreflective-overlay': {
    group: 'light',
    term: 'retroreflective-laminate',
    lights: ['coaxial', 'white'],
    magnification: 1,
    views: [{ light: 'coaxial' }, WHITE],
    fieldMm: null,
    quick: 7,
    wrong: ['photo-substitution', 'tamper-evident-laminate'],
  },
  ovi: {
    group: 'moving',
    term: 'ovi',
    lights: ['white'],
    magnification: 1,
    views: [{ light: 'white', tiltXDeg: 4, tiltYDeg: 34 }, WHITE],
    fieldMm: null,
    quick: 9,
    wrong: ['counterfeit', 'metallic-ink'],
  },
  'diffractive-device': {
    group: 'moving',
    term: 'dovid',
    lights: ['white'],
    magnification: 1,
    views: [
      { light: 'white', tiltYDeg: 8 },
      { light: 'white', tiltXDeg: -18 },
    ],
    fieldMm: null,
    quick: 9,
    wrong: ['counterfeit', 'overlap-portrait'],
  },
  'changeable-laser-image': {
    group: 'moving',
    term: 'cli',
    lights: ['white'],
    magnification: 1,
    views: [
      { light: 'white', tiltXDeg: -24 },
      { light: 'white', tiltXDeg: 24 },
    ],
    fieldMm: null,
    quick: 9,
    wrong: ['counterfeit', 'data-alteration'],
  },
  'portrait-print': {
    group: 'personal',
    term: 'integrated-photo',
    lights: ['oblique', 'white', 'uv365'],
    magnification: 10,
    views: [OBLIQUE, WHITE],
    fieldMm: null,
    quick: 8,
    wrong: ['photo-substitution', 'morphed-photo'],
  },
  'ghost-image': {
    group: 'personal',
    term: 'ghost-image',
    lights: ['white'],
    magnification: 1,
    views: [WHITE],
    fieldMm: null,
    quick: 6,
    wrong: ['photo-substitution'],
  },
  'tactile-engraving': {
    group: 'personal',
    term: 'tactile-laser',
    lights: ['oblique', 'white'],
    magnification: 1,
    views: [OBLIQUE, WHITE],
    fieldMm: null,
    quick: 8,
    wrong: ['counterfeit', 'data-alteration'],
  },
  text: {
    group: 'personal',
    term: 'biodata',
    lights: ['white', 'oblique', 'uv365'],
    magnification: 10,
    views: [WHITE],
    fieldMm: 20,
    quick: 2,
    wrong: ['data-alteration', 'mechanical-erasure', 'chemical-erasure'],
  },
  signature: {
    group: 'personal',
    term: 'signature-usual-mark',
    lights: ['white'],
    magnification: 10,
    views: [WHITE],
    fieldMm: null,
    quick: 2,
    wrong: ['data-alteration'],
  },
  'seal-impression': {
    group: 'personal',
    term: 'wet-stamp',
    lights: ['white'],
    magnification: 10,
    views: [WHITE],
    fieldMm: null,
    quick: 5,
    wrong: ['counterfeit-stamp', 'inkjet'],
  },
  'entry-stamp': {
    group: 'personal',
    term: 'entry-stamp',
    lights: ['white'],
    magnification: 10,
    views: [WHITE],
    fieldMm: null,
    quick: 1,
    wrong: ['counterfeit-stamp'],
  },
  'mrz-print': {
    group: 'machine',
    term: 'mrz',
    lights: ['infrared', 'white'],
    magnification: 1,
    views: [WHITE, { light: 'infrared' }],
    fieldMm: 56,
    quick: 5,
    wrong: ['check-digit', 'viz-mrz-comparison'],
  },
  chip: {
    group: 'machine',
    term: 'contactless-chip',
    lights: ['white'],
    magnification: 1,
    views: [WHITE],
    fieldMm: null,
    quick: 4,
    wrong: ['passive-authentication', 'document-security-object'],
  },
};

/** All features in the order of the library. */
export const FEATURE_KINDS: readonly FeatureKind[] = Object.keys(FEATURE_FACTS).filter(isFeatureKind);

/** Tells whether a text, such as the kind of an element, names a feature that the library explains. */
export function isFeatureKind(text: string): text is FeatureKind {
  return Object.hasOwn(FEATURE_FACTS, text);
}
