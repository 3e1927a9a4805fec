import type { Estimate } from './wilson';

/** How well fraudulent and genuine are told apart, as far as the interval allows to say. */
export type SensitivityWord = 'none' | 'some' | 'good' | 'strong';

/** Which way doubt is decided, as far as the interval allows to say. */
export type CriterionWord = 'accepting' | 'suspecting' | 'balanced';

/** Puts d' into a word: 'none' while the interval holds 0, then by the estimate (good from 1.5, strong from 2.5). */
export function sensitivityWord({ value, low }: Estimate): SensitivityWord {
  if (low <= 0) return 'none';
  if (value < 1.5) return 'some';
  return value < 2.5 ? 'good' : 'strong';
}

/** Puts c into a word: 'balanced' while the interval holds 0. */
export function criterionWord({ low, high }: Estimate): CriterionWord {
  if (low > 0) return 'accepting';
  return high < 0 ? 'suspecting' : 'balanced';
}
