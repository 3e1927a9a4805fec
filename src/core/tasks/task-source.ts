import type { Presentation } from '@/core/document/document';
import type { Technique } from '@/core/document/optics';
import type { InterventionName } from '@/core/fraud/intervention';
import type { Recipe, Specimen } from '@/core/fraud/make-specimen';
import type { Random } from '@/core/kernel/random';

/** A specimen with its key, its genuine twin, and the recipe it was made by. */
export interface TaskSpecimen extends Specimen {
  readonly recipe: Recipe;
}

/** Documents that can be laid on the table together, by the codes of their models, and all that can be done to them. */
export interface TaskSet {
  readonly models: readonly string[];
  readonly interventions: readonly InterventionName[];
}

/** What tasks are made from: a source of chance that belongs to this task alone, and the maker of specimens. */
export interface TaskSource {
  readonly random: Random;
  readonly sets: readonly TaskSet[];
  /** Makes a specimen; rejects for a recipe that the models offer nothing for. */
  readonly specimen: (recipe: Recipe) => Promise<TaskSpecimen>;
  /** Makes a small sheet that shows one printing technique by itself. */
  readonly technique: (technique: Technique) => Promise<Presentation>;
}
