import { hashText } from '@/core/kernel/random';

/** Draws the seed of a fresh task. */
export function newSeed(newId: () => string): number {
  return hashText(newId()) >>> 1;
}
