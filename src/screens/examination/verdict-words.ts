import type { Verdict } from '@/core/examination/answer';

/** Gives the key of the words that say what deciding would do. */
export function verdictKey(verdict: Verdict): 'referred' | 'undetermined' | '1' | '2' | '3' | '4' | '5' | '6' {
  return verdict.kind === 'judged' ? (`${verdict.confidence}` as const) : verdict.kind;
}
