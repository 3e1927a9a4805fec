import type { Recipe } from '@/core/fraud/make-specimen';

/** How much is tried: a sample that covers all pairs, or everything. */
export type Extent = 'sample' | 'full';

/**
 * What came of one task. `measure` is how far it was from failing, smaller is worse, in the unit of its proof;
 * `recipe` is given where a picture of the specimen says more.
 */
export interface Verdict {
  readonly problems: readonly string[];
  readonly measure: number | null;
  readonly note: string;
  readonly recipe: Recipe | null;
}

/** One thing to try. */
export interface Task {
  readonly title: string;
  readonly run: () => Promise<Verdict>;
}

/** One claim about ground truth: what is tried, and what its measure counts. */
export interface Proof {
  readonly name: string;
  readonly claim: string;
  readonly unit: string;
  readonly tasks: (extent: Extent) => readonly Task[];
}
