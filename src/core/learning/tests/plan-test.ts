import type { Recipe } from '@/core/fraud/make-specimen';
import { createRandom, hashText } from '@/core/kernel/random';
import { planSession } from '@/core/learning/plan-session';
import type { PlannableSet } from '@/core/learning/plannable-set';
import type { SessionPlan } from '@/core/learning/session-plan';
import { FORM_LETTERS, type FormLetter, readForm } from './form';
import { practiceSets, transferSets } from './kept-for-transfer';

const LARGEST_SEED = 0x7fffffff;

/** What of a plan a test is expanded from. */
export type TestPlan = Pick<SessionPlan, 'seed' | 'items' | 'contentVersion'> & { readonly form: string };

/**
 * Expands a test's plan into its recipes. All forms of an edition follow one blueprint: slot for slot the same deeds, the
 * same subtlety, and documents of the same kinds, but another model where there is one and another seed, so another holder.
 * T has a blueprint of its own, drawn from what is never practised with. Everybody's form has the same slots; only the slot
 * it begins with is drawn by the plan's seed. A form that cannot be read is a programmer's mistake.
 */
export function planTest(plan: TestPlan, sets: readonly PlannableSet[]): readonly Recipe[] {
  const slots = slotsOf(plan, sets);
  return slots.map((_, index) => {
    const recipe = slots[slotOf(plan, index)];
    if (!recipe) throw new RangeError(`The form has no slot for item ${index}`);
    return recipe;
  });
}

/** Gives the slot of the form that an item of a session shows; both count from 0. */
export function slotOf({ seed, items }: Pick<TestPlan, 'seed' | 'items'>, index: number): number {
  return (index + (hashText(`first slot/${seed}`) % items)) % items;
}

function slotsOf(plan: TestPlan, sets: readonly PlannableSet[]): readonly Recipe[] {
  const form = readForm(plan.form);
  if (!form) throw new RangeError(`There is no form ${plan.form}`);
  const { letter, edition } = form;
  const from = letter === 'T' ? transferSets(sets) : practiceSets(sets);
  const blueprint = planSession(
    { seed: blueprintSeed(letter, edition), choice: 'mixed', items: plan.items, contentVersion: plan.contentVersion },
    from,
  );
  const seeds = createRandom(`form/${plan.form}/${plan.contentVersion}`);
  return blueprint.map((recipe, slot) => ({
    ...recipe,
    modelSet: modelsFor(recipe, from, { letter, edition, slot }),
    seed: seeds.integer(0, LARGEST_SEED),
  }));
}

function blueprintSeed(letter: FormLetter, edition: number): number {
  const family = letter === 'P' || letter === 'T' ? letter : 'parallel';
  return hashText(`blueprint/${family}/${edition}`);
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
