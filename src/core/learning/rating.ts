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

/** Where a learner begins of whom nothing is known: half of the items of middle subtlety would be right, give or take one logit. */
const BEGINNER = 0;
const FIRST_VARIANCE = 1;
/** What people learn from one answer, and forget in one day, makes a rating less sure: variances. */
const PER_ANSWER = 0.02;
const PER_DAY = 0.02;
const MOST_VARIANCE = 1.5;
/**
 * What one told answer is held to teach by the next day, in logits; towards what a rating fades, and within how many days
 * at first: what was answered often before lasts longer. Without this, who practises is held to be as weak as when it
 * began, and who does not as strong.
 */
const TAUGHT = 0.2;
const FORGOTTEN = -1;
const FIRST_LASTS_DAYS = 10;
const LASTS_AS_LONG_AGAIN_AFTER = 10;
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
 * unsure the rating was; between answers it moves by what was learnt and forgotten. Items begin with the rating that was
 * measured for them, a learner with `begins`: what is known of the same person from other skills.
 * Source: M. Glickman, Applied Statistics 48 (1999) 377-394, for one opponent at a time whose rating is known
 */
export function ratingsOf(reviews: readonly Review[], begins = BEGINNER): Ratings {
  let learner = begins;
  let variance = FIRST_VARIANCE;
  let before: number | null = null;
  const items = new Map<string, number>();
  const steps = reviews.map((review, answered): RatingStep => {
    if (before !== null) {
      learner = afterPause(learner, { elapsedMs: review.at - before, answered });
      variance = widened(variance, review.at - before) + PER_ANSWER;
    }
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

/**
 * Gives the ratings as they are held to be at a later instant: what was told has been learnt, some of it is forgotten, and
 * nobody knows how much. Before the last answer nothing changes.
 */
export function ratingsAt(ratings: Ratings, now: number): Ratings {
  const last = ratings.steps.at(-1);
  if (!last) return ratings;
  const elapsedMs = now - last.review.at;
  return {
    ...ratings,
    learner: afterPause(ratings.learner, { elapsedMs, answered: ratings.steps.length }),
    spread: Math.sqrt(widened(ratings.spread ** 2, elapsedMs)),
  };
}

function afterPause(rating: number, pause: { readonly elapsedMs: number; readonly answered: number }): number {
  const days = Math.max(0, pause.elapsedMs) / MS_PER_DAY;
  const learnt = rating + TAUGHT * Math.min(1, days);
  const lastsDays = FIRST_LASTS_DAYS * (1 + pause.answered / LASTS_AS_LONG_AGAIN_AFTER);
  return FORGOTTEN + (learnt - FORGOTTEN) * Math.exp(-days / lastsDays);
}

function widened(variance: number, elapsedMs: number): number {
  return Math.max(variance, Math.min(MOST_VARIANCE, variance + (PER_DAY * Math.max(0, elapsedMs)) / MS_PER_DAY));
}
