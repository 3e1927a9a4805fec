import type { Subtlety } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import type { ModelSet } from '@/core/learning/model-sets';
import { nameOf, suiting } from './sources';

/** All steps of subtlety, from plain to barely there. */
export const SUBTLETIES = [1, 2, 3, 4, 5] as const satisfies readonly Subtlety[];

/** One thing to try: what is done to which documents, how plainly. */
export interface Combination {
  readonly models: ModelSet;
  readonly name: InterventionName;
  readonly subtlety: Subtlety;
}

/** Lists every model set x intervention x subtlety. */
export function everyCombination(sets: readonly ModelSet[]): readonly Combination[] {
  return sets.flatMap((models) =>
    suiting(models).flatMap((name) => SUBTLETIES.map((subtlety) => ({ models, name, subtlety }))),
  );
}

/**
 * Lists a sample in which every pair of set and intervention, of set and subtlety, and of intervention and subtlety
 * occurs that can occur; the same for the same sets.
 */
export function coveringCombinations(sets: readonly ModelSet[]): readonly Combination[] {
  const seen = new Tally();
  return sets.flatMap((models) =>
    suiting(models).map((name): Combination => {
      const subtlety = seen.rarest(SUBTLETIES, [nameOf(models), name]);
      return { models, name, subtlety };
    }),
  );
}

/** Counts how often values stood beside others, to choose the value whose pairs are rarest so far. */
export class Tally {
  readonly #counts = new Map<string, number>();

  /** Chooses the value that stood least beside the given others, the first of equals, and counts it. */
  rarest<T extends string | number>(values: readonly [T, ...T[]], others: readonly (string | number)[]): T {
    const weight = (value: T) =>
      others.reduce<number>((sum, other) => sum + 1 / (1 + (this.#counts.get(pairOf(value, other)) ?? 0)), 0);
    const chosen = values.reduce((best, value) => (weight(value) > weight(best) ? value : best), values[0]);
    for (const other of others)
      this.#counts.set(pairOf(chosen, other), 1 + (this.#counts.get(pairOf(chosen, other)) ?? 0));
    return chosen;
  }
}

function pairOf(one: string | number, other: string | number): string {
  return `${one} | ${other}`;
}

/**
 * Keeps every document and dossier, and of the visas and boarding passes that lie with a passport of every State each
 * with one passport, another for each.
 */
export function coveringSets(sets: readonly ModelSet[]): readonly ModelSet[] {
  const pairs = sets.filter(isWithPassport);
  const companions = [...new Set(pairs.map((models) => models[1]?.code))];
  const kept = companions.flatMap((code, index) => {
    const choices = pairs.filter((models) => models[1]?.code === code);
    return choices.slice(index % choices.length, (index % choices.length) + 1);
  });
  return sets.filter((models) => !isWithPassport(models) || kept.includes(models));
}

function isWithPassport(models: ModelSet): boolean {
  return models.length === 2 && models[0]?.kind === 'passport';
}
