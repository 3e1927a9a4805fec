import { detectionOf, NOT_READY, type TaskScore } from '../task-score';

/** What can be asked about a photograph: which of two people it shows, or whether it shows the one who stands there. */
export const MORPH_MODES = ['two-people', 'one-face'] as const;

/** One mode. */
export type MorphMode = (typeof MORPH_MODES)[number];

/** What can be said: the first or the second person, a morph of two people, or that it cannot be told. */
export const MORPH_CALLS = ['first', 'second', 'morph', 'cannot-tell'] as const;

/** One call; in the mode of one face, `first` is the person who stands there. */
export type MorphCall = (typeof MORPH_CALLS)[number];

/** Why a call counts or does not. */
export type MorphReason =
  | 'right'
  | 'undecided-at-a-morph'
  | 'undecided-at-one-person'
  | 'morph-accepted'
  | 'one-person-doubted'
  | 'other-person-named';

/** 'Cannot tell' sends a morph to somebody with better means, and makes an honest person wait. */
const UNDECIDED_POINTS = { morph: 0.6, genuine: 0.3 } as const;

/**
 * Scores a call. People are near chance with good morphs, so not being sure is an answer: it is worth more where there was
 * a morph than where it only made somebody wait.
 */
export function scoreMorph(call: MorphCall | null, truth: Exclude<MorphCall, 'cannot-tell'>): TaskScore<MorphReason> {
  if (call === null) return NOT_READY;
  const isMorph = truth === 'morph';
  if (call === 'cannot-tell') {
    const points = isMorph ? UNDECIDED_POINTS.morph : UNDECIDED_POINTS.genuine;
    const reasons = [isMorph ? 'undecided-at-a-morph' : 'undecided-at-one-person'] as const;
    return { points, outcome: 'partly', detection: null, reasons };
  }
  const detection = detectionOf(isMorph, call === 'morph');
  if (call === truth) return { points: 1, outcome: 'right', detection, reasons: ['right'] };
  const reason = isMorph ? 'morph-accepted' : call === 'morph' ? 'one-person-doubted' : 'other-person-named';
  return { points: 0, outcome: 'wrong', detection, reasons: [reason] };
}
