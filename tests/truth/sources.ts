import { shippedContent } from '@/cli/shipped-content';
import type { Subtlety } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import { makeSpecimen, type Recipe, type Specimen } from '@/core/fraud/make-specimen';
import { listModelSets, type ModelSet } from '@/core/learning/model-sets';

/** Whether everything is tried instead of a covering sample: set TRUTH_FULL=1. */
export const IS_FULL = process.env.TRUTH_FULL === '1';

/** The shipped content. */
export const CONTENT = shippedContent();

/** The models that are examined together: each passport alone, the civil documents of a State as one dossier. */
export const MODEL_SETS = listModelSets(CONTENT.models);

/** Names a set of models. */
export function nameOf(models: ModelSet): string {
  return models.map((model) => model.code).join('+');
}

/** Lists every intervention that suits a set of models. */
export function suiting(models: ModelSet): readonly InterventionName[] {
  return Object.values(INTERVENTION_RECORD)
    .filter((intervention) => intervention.suits(models))
    .map((intervention) => intervention.name);
}

/** Writes the recipe of a specimen. */
export function recipeOf(
  models: ModelSet,
  seed: number,
  ...interventions: readonly (readonly [InterventionName, Subtlety])[]
): Recipe {
  return {
    modelSet: models.map((model) => model.code),
    seed,
    interventions: interventions.map(([name, subtlety]) => ({ name, subtlety })),
  };
}

/** Makes a specimen; throws for a recipe that cannot be made, which no test asks for. */
export function make(
  models: ModelSet,
  seed: number,
  ...interventions: readonly (readonly [InterventionName, Subtlety])[]
): Specimen {
  const made = makeSpecimen(CONTENT, recipeOf(models, seed, ...interventions));
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}
