import type { Verdict } from '@/core/examination/answer';

/** The steps of the scale, in order. */
export const CONFIDENCES = [1, 2, 3, 4, 5, 6] as const;

/** Gives the key of the words that say what deciding would do. */
export function verdictKey(verdict: Verdict): 'referred' | 'undetermined' | '1' | '2' | '3' | '4' | '5' | '6' {
  return verdict.kind === 'judged' ? (`${verdict.confidence}` as const) : verdict.kind;
}
