import { CODE_FEATURES } from './code-features';
import type { FeatureFacts, FeatureKind } from './feature';
import { MATERIAL_FEATURES } from './material-features';
import { OTHER_FEATURES } from './other-features';
import { PRINT_FEATURES } from './print-features';

/** Every feature, in the order in which the library lists them. */
export const FEATURE_FACTS: Readonly<Record<FeatureKind, FeatureFacts>> = {
  ...MATERIAL_FEATURES,
  ...PRINT_FEATURES,
  ...OTHER_FEATURES,
  ...CODE_FEATURES,
};

/** All features in the order of the library. */
export const FEATURE_KINDS: readonly FeatureKind[] = Object.keys(FEATURE_FACTS).filter(isFeatureKind);

/** Tells whether a text, such as the kind of an element, names a feature that the library explains. */
export function isFeatureKind(text: string): text is FeatureKind {
  return Object.hasOwn(FEATURE_FACTS, text);
}
