import type { Review } from './review';

/** What one answer was expected to come to, and what it moved: for people who want to see how a rating came about. */
export interface RatingStep {
  readonly review: Review;
  readonly expected: number;
  readonly learner: number;
  readonly item: number;
}

/**
 * Ratings in logits after some reviews: the learner's, with how far off it may be (a standard deviation), and that of each
 * item that was answered.
 */
export interface Ratings {
  readonly learner: number;
  readonly spread: number;
  readonly items: ReadonlyMap<string, number>;
  readonly steps: readonly RatingStep[];
}

/** Where a learner begins: half of the items of middle subtlety would be right, give or take one logit. */
const BEGINNER = 0;
const FIRST_VARIANCE = 1;
/** What people learn from one answer, and forget in one day, makes a rating less sure: variances. */
const PER_ANSWER = 0.02;
const PER_DAY = 0.02;
const MOST_VARIANCE = 1.5;
/** One learner tells little about an item that was measured. */
const ITEM_STEP = 0.08;

const MS_PER_DAY = 86_400_000;

/** Gives the chance, 0 to 1, that a learner is right about an item. Source: A. Elo, The Rating of Chessplayers (1978), in logits */
export function expectedPoints(learner: number, item: number): number {
  return 1 / (1 + Math.exp(item - learner));
}

/** Gives the rating an item should have for a learner to be right with a chance between 0 and 1. */
export function itemRatingFor(learner: number, chance: number): number {
  return learner - Math.log(chance / (1 - chance));
}

/**
 * Works out the ratings from the reviews of a skill in order. An answer moves a learner by how much it surprises and by how
 * unsure the rating was; items begin with the rating that was measured for them.
 * Source: M. Glickman, Applied Statistics 48 (1999) 377-394, for one opponent at a time whose rating is known
 */
export function ratingsOf(reviews: readonly Review[]): Ratings {
  let learner = BEGINNER;
  let variance = FIRST_VARIANCE;
  let before: number | null = null;
  const items = new Map<string, number>();
  const steps = reviews.map((review): RatingStep => {
    variance = widened(variance, before === null ? 0 : review.at - before) + (before === null ? 0 : PER_ANSWER);
    before = review.at;
    const rating = items.get(review.item) ?? review.itemRating;
    const expected = expectedPoints(learner, rating);
    const surprise = review.points - expected;
    variance = 1 / (1 / variance + expected * (1 - expected));
    learner += variance * surprise;
    const item = rating - ITEM_STEP * surprise;
    items.set(review.item, item);
    return { review, expected, learner, item };
  });
  return { learner, spread: Math.sqrt(variance), items, steps };
}

/** Gives how far off a rating may be some milliseconds after the last answer: nobody knows what was forgotten since. */
export function spreadAfter(spread: number, elapsedMs: number): number {
  return Math.sqrt(widened(spread ** 2, elapsedMs));
}

function widened(variance: number, elapsedMs: number): number {
  return Math.max(variance, Math.min(MOST_VARIANCE, variance + (PER_DAY * Math.max(0, elapsedMs)) / MS_PER_DAY));
}
