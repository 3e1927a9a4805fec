import type { Recipe } from '@/core/fraud/make-specimen';
import { ratingOfRecipe } from './item-rating';
import type { PlannableContent, PlannedExamination } from './plan-by-skills';

/**
 * Rates the examination of a recipe by what was measured on documents of the kinds it shows; documents that can no longer
 * be laid out together count as those the deed was measured on first.
 */
export function rateRecipe(recipe: Recipe, { sets, difficulty }: PlannableContent): PlannedExamination {
  const name = recipe.modelSet.join('+');
  const kinds = sets.find(({ models }) => models.join('+') === name)?.kinds ?? [];
  return { recipe, itemRating: ratingOfRecipe(recipe, { kinds, difficulty }) };
}
