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

/** Kinds of element that are no feature to check: drawings and rules, and what was left by work or use. */
const NO_FEATURE = ['art', 'rule', 'trace'] as const satisfies readonly ElementKind[];

/** The kinds of element that the library explains. */
export type FeatureKind = Exclude<ElementKind, (typeof NO_FEATURE)[number]>;

/** Flat, in white light. */
export const WHITE: FeatureView = { light: 'white' };

/** Flat, with the lamp from the side. */
export const OBLIQUE: FeatureView = { light: 'oblique' };

/** Against the light. */
export const THROUGH: FeatureView = { light: 'transmitted' };

/** Under the ultraviolet lamp. */
export const UV: FeatureView = { light: 'uv365' };

/** Under the ultraviolet lamp of short waves, where some inks glow in another colour. */
export const UV_SHORT: FeatureView = { light: 'uv254' };
