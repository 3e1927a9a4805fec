import type { Similarity } from '../faces/face-form';
import { detectionOf, NOT_READY, outcomeOf, type TaskScore } from '../task-score';

/**
 * How face and data went together: the decision first, then what the data did to it. `data-misled` had the faces right and
 * was talked out of it; `data-corrected` had them wrong.
 */
export type FaceThenDataReason =
  | 'holder-accepted'
  | 'stranger-found'
  | 'holder-refused'
  | 'stranger-accepted'
  | 'data-misled'
  | 'data-corrected'
  | 'face-left-open';

/** The part of an answer that is scored. */
export interface FaceThenDataAnswer {
  readonly isReady: boolean;
  readonly similarity: Similarity | null;
  readonly decision: 'holder' | 'somebody-else' | null;
}

/** The middle step of the scale of similarity. */
const MIDDLE = 4;
/** Points for faces that were seen rightly, though the decision went the other way. */
const MISLED_POINTS = 0.5;

/** Scores the decision, and tells what the data did to what the faces had said. */
export function scoreFaceThenData(
  { isReady, similarity, decision }: FaceThenDataAnswer,
  isHolder: boolean,
): TaskScore<FaceThenDataReason> {
  if (!isReady || similarity === null || decision === null) return NOT_READY;
  const isRight = (decision === 'holder') === isHolder;
  const facesSaid = similarity === MIDDLE ? null : similarity > MIDDLE;
  const wasMisled = !isRight && facesSaid === isHolder;
  const points = isRight ? 1 : wasMisled ? MISLED_POINTS : 0;
  const reasons: FaceThenDataReason[] = [decisionReason(isHolder, isRight)];
  if (facesSaid === null) reasons.push('face-left-open');
  else if (wasMisled) reasons.push('data-misled');
  else if (isRight && facesSaid !== isHolder) reasons.push('data-corrected');
  return {
    points,
    outcome: outcomeOf(points),
    detection: detectionOf(!isHolder, decision === 'somebody-else'),
    reasons,
  };
}

function decisionReason(isHolder: boolean, isRight: boolean): FaceThenDataReason {
  if (isHolder) return isRight ? 'holder-accepted' : 'holder-refused';
  return isRight ? 'stranger-found' : 'stranger-accepted';
}
