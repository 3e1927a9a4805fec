import { isHeldKind } from '@/core/document/document-kind';
import type { Subtlety } from '@/core/fraud/evidence';
import { INTERVENTIONS, type InterventionName } from '@/core/fraud/intervention';
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

/** Lists every model set x intervention, each at one subtlety, in turn; the same for the same sets. */
export function everyPair(sets: readonly ModelSet[]): readonly Combination[] {
  const seen = new Tally();
  return sets.flatMap((models) =>
    suiting(models).map((name) => ({ models, name, subtlety: seen.rarest(SUBTLETIES, [nameOf(models), name]) })),
  );
}

/**
 * Lists a sample in which every pair occurs of form of documents and intervention, of intervention and subtlety, and of
 * set and subtlety, wherever it can; the same for the same sets.
 */
export function coveringCombinations(sets: readonly ModelSet[]): readonly Combination[] {
  const sample = new Sample(sets);
  for (const name of INTERVENTIONS) {
    for (const form of new Set(sets.map(formOf))) sample.add(name, { form });
    for (const subtlety of SUBTLETIES) if (!sample.has([name, subtlety])) sample.add(name, { subtlety });
  }
  for (const models of sets) {
    for (const subtlety of SUBTLETIES) {
      const [first, ...rest] = suiting(models);
      if (first === undefined || sample.has([nameOf(models), subtlety])) continue;
      sample.add(sample.seen.rarest([first, ...rest], [nameOf(models), subtlety]), { models, subtlety });
    }
  }
  return sample.combinations;
}

/** Collects combinations, each of the sets and subtleties that were least tried so far. */
class Sample {
  readonly combinations: Combination[] = [];
  readonly seen = new Tally();
  readonly #sets: readonly ModelSet[];

  constructor(sets: readonly ModelSet[]) {
    this.#sets = sets;
  }

  has([one, other]: readonly [string, Subtlety]): boolean {
    return this.seen.count(other, one) > 0;
  }

  /** Adds an intervention, with what is given of the other values; adds nothing where no set suits it. */
  add(name: InterventionName, given: { form?: string; models?: ModelSet; subtlety?: Subtlety }): void {
    const able = this.#sets.filter(
      (models) =>
        suiting(models).includes(name) &&
        (given.form === undefined || formOf(models) === given.form) &&
        (given.models === undefined || models === given.models),
    );
    const [first, ...rest] = able.map(nameOf);
    if (first === undefined) return;
    const set = this.seen.rarest([first, ...rest], ['chosen']);
    const subtlety = this.seen.rarest(given.subtlety ? [given.subtlety] : SUBTLETIES, [set, name]);
    const models = able.find((one) => nameOf(one) === set);
    if (models) this.combinations.push({ models, name, subtlety });
  }
}

/** Names what lies on the table by how it is made: booklets, cards, and papers of each kind. */
function formOf(models: ModelSet): string {
  return models
    .map(({ kind, pages }) => {
      if (!isHeldKind(kind)) return kind;
      return pages.some((page) => page.kind === 'card-front') ? 'card' : 'booklet';
    })
    .join('+');
}

/** Counts how often values stood beside others, to choose the value whose pairs are rarest so far. */
export class Tally {
  readonly #counts = new Map<string, number>();

  /** Tells how often a value was chosen beside another. */
  count(value: string | number, other: string | number): number {
    return this.#counts.get(pairOf(value, other)) ?? 0;
  }

  /** Chooses the value that stood least beside the given others, the first of equals, and counts it. */
  rarest<T extends string | number>(values: readonly [T, ...T[]], others: readonly (string | number)[]): T {
    const weight = (value: T) => others.reduce<number>((sum, other) => sum + 1 / (1 + this.count(value, other)), 0);
    const chosen = values.reduce((best, value) => (weight(value) > weight(best) ? value : best), values[0]);
    for (const other of others) this.#counts.set(pairOf(chosen, other), 1 + this.count(chosen, other));
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
