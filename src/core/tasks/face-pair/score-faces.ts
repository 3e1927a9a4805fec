import { FACE_FEATURES, type FeatureRatings, isRated } from '../faces/face-form';
import { detectionOf, NOT_READY, outcomeOf, type TaskScore } from '../task-score';

/** What can be decided about two faces. */
export const FACE_DECISIONS = ['same', 'different', 'cannot-tell'] as const;

/** One decision. */
export type FaceDecision = (typeof FACE_DECISIONS)[number];

/** Why a comparison of faces counts or does not. */
export type FaceReason =
  | 'right'
  | 'undecided'
  | 'other-person-accepted'
  | 'holder-refused'
  | 'form-says-otherwise'
  | 'similarity-says-otherwise';

/** The part of an answer that is scored. */
export interface FaceAnswer {
  readonly features: FeatureRatings;
  readonly similarity: number | null;
  readonly decision: FaceDecision | null;
}

/** An honest 'cannot tell' sends the pair to somebody with better means; it is worth more than a wrong decision. */
const UNDECIDED_POINTS = 0.4;
/** The middle step of the scale of similarity. */
const MIDDLE = 4;

/** Tells whether the form, the similarity and the decision are all given. */
export function isFaceReady({ features, similarity, decision }: FaceAnswer): boolean {
  return similarity !== null && decision !== null && isRated(features);
}

/**
 * Scores the decision. Where the form or the similarity said otherwise, that is told and costs nothing: what it costs is
 * known only when the decision is wrong, and then it was the better guide.
 */
export function scoreFaces(answer: FaceAnswer, same: boolean): TaskScore<FaceReason> {
  const { decision } = answer;
  if (decision === null || !isFaceReady(answer)) return NOT_READY;
  if (decision === 'cannot-tell')
    return { points: UNDECIDED_POINTS, outcome: 'partly', detection: null, reasons: ['undecided'] };
  const points = Number((decision === 'same') === same);
  return {
    points,
    outcome: outcomeOf(points),
    detection: detectionOf(!same, decision === 'different'),
    reasons: [
      points === 1 ? 'right' : same ? 'holder-refused' : 'other-person-accepted',
      ...contradictionsOf(answer, decision),
    ],
  };
}

function contradictionsOf({ features, similarity }: FaceAnswer, decision: 'same' | 'different'): readonly FaceReason[] {
  const ratings = FACE_FEATURES.map((feature) => features[feature]);
  const alike = ratings.filter((rating) => rating === 'alike').length;
  const differing = ratings.filter((rating) => rating === 'differs').length;
  const formSays = Math.sign(alike - differing);
  const scaleSays = Math.sign((similarity ?? MIDDLE) - MIDDLE);
  const decided = decision === 'same' ? 1 : -1;
  return [
    ...(formSays === -decided ? (['form-says-otherwise'] as const) : []),
    ...(scaleSays === -decided ? (['similarity-says-otherwise'] as const) : []),
  ];
}
