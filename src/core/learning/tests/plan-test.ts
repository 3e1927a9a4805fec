import type { Recipe } from '@/core/fraud/make-specimen';
import { createRandom, hashText } from '@/core/kernel/random';
import { planSession } from '@/core/learning/plan-session';
import type { PlannableSet } from '@/core/learning/plannable-set';
import type { SessionPlan } from '@/core/learning/session-plan';
import type { TaskRequest } from '@/core/tasks/task-record';
import { blueprintOf, FORM_LETTERS, type FormId, type FormLetter, readForm } from './form';
import { formExercises } from './form-exercises';
import { practiceSets, transferSets } from './kept-for-transfer';

const LARGEST_SEED = 0x7fffffff;
const HALF = 0.5;

/** What of a plan a test is expanded from. */
export type TestPlan = Pick<SessionPlan, 'seed' | 'items' | 'contentVersion' | 'exercises'> & { readonly form: FormId };

/** One item of a form: a whole examination, or an exercise; where that cannot be made, `instead` is examined, by everybody. */
export type FormSlot =
  | { readonly kind: 'examination'; readonly recipe: Recipe }
  | { readonly kind: 'exercise'; readonly request: TaskRequest; readonly instead: Recipe };

/**
 * Expands a test's plan into its items. All forms of an edition follow one blueprint: slot for slot the same deeds, the
 * same subtlety, and documents of the same kinds, but another model where there is one and another seed, so another holder;
 * and between them the same exercises. T has a blueprint of its own, drawn from what is never practised with. Everybody's form
 * has the same slots; only the slot it begins with is drawn by the plan's seed. A form that cannot be read is a programmer's
 * mistake.
 */
export function planTest(plan: TestPlan, sets: readonly PlannableSet[]): readonly FormSlot[] {
  const slots = slotsOf(plan, sets);
  return slots.map((_, index) => {
    const slot = slots[slotOf(plan, index)];
    if (!slot) throw new RangeError(`The form has no slot for item ${index}`);
    return slot;
  });
}

/** Gives the slot of the form that an item of a session shows; both count from 0. */
export function slotOf({ seed, items }: Pick<TestPlan, 'seed' | 'items'>, index: number): number {
  return (index + (hashText(`first slot/${seed}`) % items)) % items;
}

/** Lays the exercises between the examinations, as far from each other as they can be. */
function slotsOf(plan: TestPlan, sets: readonly PlannableSet[]): readonly FormSlot[] {
  const recipes = recipesOf(plan, sets);
  const { items, exercises = 0 } = plan;
  const requests = formExercises(plan, exercises);
  const places = requests.map((_, at) => Math.floor(((at + HALF) * items) / exercises));
  let next = 0;
  return Array.from({ length: items }, (_, slot): FormSlot => {
    const request = requests[places.indexOf(slot)];
    const recipe = recipes[request ? slot % recipes.length : next++];
    if (!recipe) throw new RangeError(`The form has no recipe for slot ${slot}`);
    if (!request) return { kind: 'examination', recipe };
    return { kind: 'exercise', request, instead: { ...recipe, seed: request.seed } };
  });
}

function recipesOf(plan: TestPlan, sets: readonly PlannableSet[]): readonly Recipe[] {
  const { form, contentVersion } = plan;
  const read = readForm(form);
  if (!read) throw new RangeError(`There is no form ${form}`);
  const { letter, edition } = read;
  const from = letter === 'T' ? transferSets(sets) : practiceSets(sets);
  const items = plan.items - (plan.exercises ?? 0);
  const blueprint = planSession({ seed: hashText(blueprintOf(form)), choice: 'mixed', items, contentVersion }, from);
  const seeds = createRandom(`form/${form}/${contentVersion}`);
  return blueprint.map((recipe, slot) => ({
    ...recipe,
    modelSet: modelsFor(recipe, from, { letter, edition, slot }),
    seed: seeds.integer(0, LARGEST_SEED),
  }));
}

/** Picks documents of the kinds of the blueprint on which all its deeds are possible; each form takes the next in a drawn order. */
function modelsFor(
  { modelSet, interventions }: Recipe,
  sets: readonly PlannableSet[],
  { letter, edition, slot }: { readonly letter: FormLetter; readonly edition: number; readonly slot: number },
): readonly string[] {
  const alike = sets.filter(
    (set) =>
      designsOf(set.models) === designsOf(modelSet) &&
      interventions.every(({ name }) => set.interventions.includes(name)),
  );
  const drawn = createRandom(`models/${edition}/${slot}`).shuffle(alike);
  return drawn[FORM_LETTERS.indexOf(letter) % Math.max(1, drawn.length)]?.models ?? modelSet;
}

/** Names the kinds of documents by the letters in their codes, which stand for kind and type (as in PRADO's numbers). */
function designsOf(models: readonly string[]): string {
  return models.map((code) => code.split('-')[1] ?? code).join('+');
}
