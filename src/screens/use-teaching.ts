import type { TeachingRecipe, TeachingSpecimen } from '@/examiner/teaching-contract';
import { type Borrowed, useLoan } from '@/table/view/teaching/use-loan';
import { useServices } from './services';

/** Gives the recipe of the genuine specimen that stands for a model; each model has another holder. */
export function genuineOf(model: string): TeachingRecipe {
  const seed = [...model].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 0);
  return { modelSet: [model], seed, interventions: [] };
}

/** Borrows a teaching specimen while the component lives; null borrows none. */
export function useTeaching(recipe: TeachingRecipe | null): Borrowed<TeachingSpecimen> {
  const { shelf } = useServices();
  return useLoan(recipe && JSON.stringify(recipe), () => shelf.teaching(recipe ?? genuineOf('')));
}
