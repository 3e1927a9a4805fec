import type { Verdict } from '@/core/examination/answer';

/** Gives the key of the words that say what was decided, as the scale and the buttons name it. */
export function verdictNameKey(verdict: Verdict) {
  if (verdict.kind === 'judged') return `decide.step.${verdict.confidence}` as const;
  return verdict.kind === 'referred' ? 'decide.refer' : 'decide.undetermined';
}

/** Gives the key of the words that say what deciding would do. */
export function verdictKey(verdict: Verdict): 'referred' | 'undetermined' | '1' | '2' | '3' | '4' | '5' | '6' {
  return verdict.kind === 'judged' ? (`${verdict.confidence}` as const) : verdict.kind;
}
