import { FRAUD_CATEGORIES, type FraudCategory } from '@/core/fraud/evidence';
import type { Progress } from '@/core/learning/progress';

/** Fraudulent specimens of a category from which on it may be called the weakest. */
const ENOUGH_OF_ONE = 4;

/** Finds the category with the lowest hit rate among those seen often enough; null where nothing was missed. */
export function weakestCategory({ byCategory }: Progress): FraudCategory | null {
  const categories = FRAUD_CATEGORIES.map((category) => ({ category, counts: byCategory[category].counts }))
    .filter(({ counts }) => counts.misses > 0 && counts.hits + counts.misses >= ENOUGH_OF_ONE)
    .map(({ category, counts }) => ({ category, rate: counts.hits / (counts.hits + counts.misses) }))
    .sort((a, b) => a.rate - b.rate);
  return categories[0]?.category ?? null;
}
