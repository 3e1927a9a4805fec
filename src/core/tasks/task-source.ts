import type { Presentation } from '@/core/document/document';
import type { FacePack } from '@/core/document/face-pack';
import type { Technique } from '@/core/document/optics';
import type { InventedState } from '@/core/document/state';
import type { InterventionName } from '@/core/fraud/intervention';
import type { Recipe, Specimen } from '@/core/fraud/make-specimen';
import type { Random } from '@/core/kernel/random';
import type { AuthoredTask } from './authored/authored-task';
import type { ReasonTermsByLanguage } from './referral-reason/reason-terms';

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
  /** Makes a small sheet that shows a stamp of a State by itself, as it was struck in a year. */
  readonly stamp: (state: string, direction: 'entry' | 'exit', year: number) => Promise<Presentation>;
  readonly states: readonly InventedState[];
  readonly faces: FacePack;
  /** Gives the tasks that authors wrote. */
  readonly authored: () => Promise<readonly AuthoredTask[]>;
  /** Gives the words by which a written reason is judged. */
  readonly reasonTerms: () => Promise<ReasonTermsByLanguage>;
}
