import { FRAUD_CATEGORIES, type FraudCategory } from '@/core/fraud/evidence';
import type { Random } from '@/core/kernel/random';
import type { PracticeChoice } from './session-plan';

/** Share of each category among the fraudulent items of a mixed session. */
export const MIXED_SHARES: Readonly<Record<FraudCategory, number>> = { '3a': 0.45, '3b': 0.2, '3c': 0.35 };

/**
 * Draws the categories of a session's fraudulent items. In a mixed session each category gets the whole items of its
 * share, and what is left is drawn by the remainders, so that the mix holds over many sessions and no single one is
 * known beforehand.
 */
export function drawCategories(choice: PracticeChoice, count: number, random: Random): readonly FraudCategory[] {
  if (choice !== 'mixed') return Array.from({ length: count }, () => choice);
  const sure = FRAUD_CATEGORIES.flatMap((category) =>
    Array.from({ length: Math.floor(MIXED_SHARES[category] * count) }, () => category),
  );
  const remainders = FRAUD_CATEGORIES.map((category) => (MIXED_SHARES[category] * count) % 1);
  const drawn = Array.from({ length: count - sure.length }, () => drawByWeight(remainders, random));
  return [...sure, ...drawn];
}

function drawByWeight(weights: readonly number[], random: Random): FraudCategory {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, category] of FRAUD_CATEGORIES.entries()) {
    left -= weights[index] ?? 0;
    if (left < 0) return category;
  }
  return '3c';
}
