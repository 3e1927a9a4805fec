import type { Evidence, Sign } from './evidence';
import { fact } from './facts';

/** Fills in what all evidence of genuine oddities shares: category none, and what a tidy document would show. */
export function oddity(
  sign: Sign,
  strength: Evidence['strength'],
  found: Evidence['found'],
): Pick<Evidence, 'sign' | 'category' | 'strength' | 'expected' | 'found'> {
  return { sign, category: 'none', strength, expected: fact('as-first-issued'), found };
}
