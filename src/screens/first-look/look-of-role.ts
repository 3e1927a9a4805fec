import type { Light } from '@/core/document/optics';
import type { Role } from '@/core/tasks/role';
import type { TeachingRecipe } from '@/examiner/teaching-contract';

/** The specimen of the first look: a replaced photograph that hardly shows in white light, and plainly in others. */
export const LOOK_RECIPE: TeachingRecipe = {
  modelSet: ['UTO-AO-01001'],
  seed: 1,
  interventions: [{ name: 'photo-substitution', subtlety: 1 }],
};

/** The light that shows it; who has no lamp at work holds the page against the light. */
export const LOOK_LIGHT = {
  officer: 'oblique',
  'second-line': 'oblique',
  carrier: 'transmitted',
  trainer: 'oblique',
} as const satisfies Record<Role, Light>;
