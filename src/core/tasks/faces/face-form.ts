import { isOneOf, isRecord } from '../read-input';

/**
 * The features of the form in the order in which they are looked at: what differs between people and stays within one
 * first, where it can be seen. Wording follows FISWG's list of facial components; the choice and the order are our own.
 */
export const FACE_FEATURES = ['ears', 'marks', 'hairline', 'brows', 'eyes', 'nose', 'mouth', 'chin', 'shape'] as const;

/** One feature; `marks` are scars, moles and other marks. */
export type FaceFeature = (typeof FACE_FEATURES)[number];

/** How a feature compares between two pictures. */
export const FEATURE_RATINGS = ['alike', 'differs', 'not-visible'] as const;

/** One rating. */
export type FeatureRating = (typeof FEATURE_RATINGS)[number];

/** The form: a rating for every feature, null before it is given. */
export type FeatureRatings = Readonly<Record<FaceFeature, FeatureRating | null>>;

/** The steps of similarity, from 1, nothing alike, to 7, all alike; 4 leaves it open. */
export const SIMILARITIES = [1, 2, 3, 4, 5, 6, 7] as const;

/** One step of similarity. */
export type Similarity = (typeof SIMILARITIES)[number];

/** The form before anything was rated. */
export const NOT_RATED: FeatureRatings = ratedAll(null);

/** Gives a form with one rating for every feature. */
export function ratedAll(rating: FeatureRating | null): FeatureRatings {
  return {
    ears: rating,
    marks: rating,
    hairline: rating,
    brows: rating,
    eyes: rating,
    nose: rating,
    mouth: rating,
    chin: rating,
    shape: rating,
  };
}

/** Tells whether every feature was rated. */
export function isRated(ratings: FeatureRatings): boolean {
  return FACE_FEATURES.every((feature) => ratings[feature] !== null);
}

/** Reads a form from outside, whole or half done; null where it is none. */
export function readRatings(raw: unknown): FeatureRatings | null {
  if (!isRecord(raw)) return null;
  let ratings = NOT_RATED;
  for (const feature of FACE_FEATURES) {
    const rating = raw[feature];
    if (rating === null) continue;
    if (!isOneOf(FEATURE_RATINGS, rating)) return null;
    ratings = { ...ratings, [feature]: rating };
  }
  return ratings;
}
