import { describe, expect, it } from 'vitest';
import { createRandom } from '@/core/kernel/random';
import { expectedPoints, itemRatingFor, ratingsAt, ratingsOf } from './rating';
import type { Review } from './review';

function aReview(points: number, itemRating: number, index: number): Review {
  return { at: index, id: `s/${index}`, item: `item ${itemRating}`, itemRating, points, grade: 3 };
}

describe('expectedPoints', () => {
  it.each([
    { learner: 0, item: 0, chance: 0.5, why: 'equal ratings' },
    { learner: 1, item: 0, chance: 0.731, why: 'one logit above' },
    { learner: 0, item: 2, chance: 0.119, why: 'two logits below' },
  ])('is $chance: $why', ({ learner, item, chance }) => {
    expect(expectedPoints(learner, item)).toBeCloseTo(chance, 3);
  });

  it('is what itemRatingFor was asked for', () => {
    expect(expectedPoints(0.7, itemRatingFor(0.7, 0.8))).toBeCloseTo(0.8, 12);
  });
});

describe('ratingsOf', () => {
  it.each([-1, 0, 1.5])('finds a learner of %d out', (truth) => {
    const random = createRandom(11);
    const reviews = Array.from({ length: 64 }, (_, index) => {
      const itemRating = [-1.5, -0.5, 0, 0.5, 1.5][index % 5] ?? 0;
      return aReview(random.chance(expectedPoints(truth, itemRating)) ? 1 : 0, itemRating, index);
    });
    const { steps } = ratingsOf(reviews);

    const late = steps.slice(-24).reduce((sum, { learner }) => sum + learner, 0) / 24;

    expect(Math.abs(late - truth)).toBeLessThan(0.75);
  });

  it('takes an item that is missed against expectation for harder, and one that is not for easier', () => {
    const missed = ratingsOf([aReview(0, 0.4, 0)]);
    const hit = ratingsOf([aReview(1, 0.4, 0)]);

    expect(missed.items.get('item 0.4')).toBeGreaterThan(0.4);
    expect(hit.items.get('item 0.4')).toBeLessThan(0.4);
  });

  it('tells of every answer what was expected and what it moved', () => {
    const { steps } = ratingsOf([aReview(1, 0, 0), aReview(1, 0, 1)]);

    expect(steps.map(({ expected }) => expected)).toEqual([0.5, expect.any(Number)]);
    expect(steps[1]?.learner).toBeGreaterThan(steps[0]?.learner ?? 9);
  });
});

describe('ratingsAt', () => {
  const DAY = 86_400_000;
  const practised = (answers: number) => ratingsOf(Array.from({ length: answers }, (_, index) => aReview(1, 0, index)));

  it('holds what was told to be learnt by the next day', () => {
    const beginner = ratingsOf([aReview(0, 0, 0)]);

    expect(ratingsAt(beginner, DAY).learner).toBeGreaterThan(beginner.learner);
    expect(ratingsAt(beginner, 0).learner).toBe(beginner.learner);
  });

  it('lets a rating fade and grow doubtful without practice, the more slowly the more was answered', () => {
    const [few, many] = [practised(4), practised(40)];
    const lost = (ratings: typeof few) => ratings.learner - ratingsAt(ratings, 21 * DAY).learner;

    expect(lost(few)).toBeGreaterThan(0.3);
    expect(lost(few) / few.learner).toBeGreaterThan(lost(many) / many.learner);
    expect(ratingsAt(few, 21 * DAY).spread).toBeGreaterThan(few.spread);
  });

  it('changes nothing while a clock stands before the last answer', () => {
    const ratings = practised(4);

    expect(ratingsAt(ratings, -400 * DAY).learner).toBe(ratings.learner);
  });
});
