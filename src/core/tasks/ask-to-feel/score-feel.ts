import { detectionOf, NOT_READY, outcomeOf, type TaskScore } from '../task-score';
import type { AskToFeelInput, AskToFeelKey, FeltPlace } from './ask-to-feel-task';
import { isTouched } from './touch';

/** How the decision came about. */
export type FeelReason = 'felt-and-right' | 'right-without-touch' | 'felt-and-wrong' | 'missed' | 'accused';

/** Points for the right decision that no finger bore out. */
const WITHOUT_TOUCH_POINTS = 0.5;
/** Tells whether a place that decides was felt. */
export function feltWhatTells(felt: readonly FeltPlace[], telling: AskToFeelKey['telling']): boolean {
  return felt.some(({ page, point }) => telling.some((place) => isTouched(place, page, point)));
}

/** Scores the decision: all points where it rests on a touch that decides. */
export function scoreFeel(
  { felt, decision }: Pick<AskToFeelInput, 'felt' | 'decision'>,
  { fraudulent, telling }: Pick<AskToFeelKey, 'fraudulent' | 'telling'>,
): TaskScore<FeelReason> {
  if (decision === null) return NOT_READY;
  const called = decision === 'fraudulent';
  const isFelt = feltWhatTells(felt, telling);
  const isRight = called === fraudulent;
  const points = isRight ? (isFelt ? 1 : WITHOUT_TOUCH_POINTS) : 0;
  return {
    points,
    outcome: outcomeOf(points),
    detection: detectionOf(fraudulent, called),
    reasons: [reasonOf(isRight, isFelt, fraudulent)],
  };
}

function reasonOf(isRight: boolean, isFelt: boolean, fraudulent: boolean): FeelReason {
  if (isRight) return isFelt ? 'felt-and-right' : 'right-without-touch';
  if (isFelt) return 'felt-and-wrong';
  return fraudulent ? 'missed' : 'accused';
}
