import type { Evidence, Subtlety } from './evidence';

/** A quantity for each step of subtlety, from plain (1) to barely there (5). */
export type BySubtlety<T> = Readonly<Record<Subtlety, T>>;

const STRENGTHS: BySubtlety<Evidence['strength']> = { 1: 5, 2: 4, 3: 3, 4: 2, 5: 1 };

/** Gives the strength of evidence made at a subtlety. */
export function strengthAt(subtlety: Subtlety): Evidence['strength'] {
  return STRENGTHS[subtlety];
}
