import type { Subtlety } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import type { Random } from '@/core/kernel/random';
import { itemRatingOf, type MeasuredOn, SUBTLETIES } from './item-rating';
import { itemRatingFor } from './rating';

/** The share of answers that should be right: hard enough to learn from, easy enough to go on. */
export const TARGET_SUCCESS = 0.8;

/** How far, in logits, an item may be off the wished one before it comes rarely. */
const SPREAD = 0.35;

/**
 * Chooses how plainly something is done. For a rated learner that which about four in five would get right is the
 * likeliest, so that one never knows how hard the next will be; without a rating every step is as likely.
 */
export function chooseSubtlety(
  given: { readonly name: InterventionName; readonly rating: number | null; readonly on: MeasuredOn },
  random: Random,
): Subtlety {
  const { name, rating, on } = given;
  if (rating === null) return random.pick(SUBTLETIES);
  const wished = itemRatingFor(rating, TARGET_SUCCESS);
  const off = SUBTLETIES.map((subtlety) => Math.abs(itemRatingOf(name, subtlety, on) - wished));
  // The nearest step always weighs 1, or a learner far above all items would get none.
  const nearest = Math.min(...off);
  const weights = off.map((distance) => Math.exp(-(distance - nearest) / SPREAD));
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, subtlety] of SUBTLETIES.entries()) {
    left -= weights[at] ?? 0;
    if (left < 0) return subtlety;
  }
  return SUBTLETIES[SUBTLETIES.length - 1] ?? 5;
}
