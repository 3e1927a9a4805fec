import type { TeachingRecipe, TeachingSpecimen } from '@/examiner/teaching-contract';
import { type Borrowed, useLoan } from '@/table/view/teaching/use-loan';
import { useServices } from './services';

/** The seed of the specimens that stand for their model in the library. */
const LIBRARY_SEED = 9303;

/** Gives the recipe of the genuine specimen that stands for a model. */
export function genuineOf(model: string): TeachingRecipe {
  return { modelSet: [model], seed: LIBRARY_SEED, interventions: [] };
}

/** Borrows a teaching specimen while the component lives; null borrows none. */
export function useTeaching(recipe: TeachingRecipe | null): Borrowed<TeachingSpecimen> {
  const { shelf } = useServices();
  return useLoan(recipe && JSON.stringify(recipe), () => shelf.teaching(recipe ?? genuineOf('')));
}
