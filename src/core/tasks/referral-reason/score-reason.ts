import { NOT_READY, outcomeOf, type TaskScore } from '../task-score';
import type { ReasonJudgement } from './judge-reason';

/** Why a reason for referral counts or does not. */
export type ReasonReason = 'right' | 'place-missing' | 'sign-missing' | 'accuses' | 'demeanour' | 'too-long';

/** So much do place, sign and wording count; together 1. */
const POINTS = { place: 0.4, sign: 0.4, wording: 0.2 } as const;
/** A reason is read in seconds: one line, at the very most three. */
const MOST_WORDS = 45;
/** Fewer words than this name no place and no sign. */
export const LEAST_WORDS = 3;

/** Scores what was judged: the place, the sign, and a wording that says what was seen and of whom nothing. */
export function scoreReason({ place, sign, unfit, words }: ReasonJudgement): TaskScore<ReasonReason> {
  if (words < LEAST_WORDS) return NOT_READY;
  const isNamed = place !== null || sign !== null;
  const isLong = words > MOST_WORDS;
  const accuses = unfit.some(({ wording }) => wording === 'accusation');
  const onDemeanour = unfit.some(({ wording }) => wording === 'demeanour');
  // A clean wording of nothing earns nothing.
  const wording = isNamed && !accuses ? POINTS.wording * (onDemeanour || isLong ? 0.5 : 1) : 0;
  const points = (place ? POINTS.place : 0) + (sign ? POINTS.sign : 0) + wording;
  const rounded = Math.round(points * 100) / 100;
  const reasons: readonly ReasonReason[] = [
    ...(accuses ? (['accuses'] as const) : []),
    ...(place ? [] : (['place-missing'] as const)),
    ...(sign ? [] : (['sign-missing'] as const)),
    ...(onDemeanour ? (['demeanour'] as const) : []),
    ...(isLong ? (['too-long'] as const) : []),
  ];
  return {
    points: rounded,
    outcome: outcomeOf(rounded),
    detection: null,
    reasons: reasons.length > 0 ? reasons : ['right'],
  };
}
