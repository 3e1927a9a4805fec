import { type PlannableContent, type PlannedExamination, planBySkills } from './plan-by-skills';
import { planSession } from './plan-session';
import type { PlannedItem } from './planned-item';
import { rateRecipe } from './rate-recipe';
import { PAIR_STEPS } from './session-load';
import { purposeOf, type SessionPlan } from './session-plan';
import { readForm } from './tests/form';
import { practiceSets } from './tests/kept-for-transfer';
import { planTest, type TestPlan } from './tests/plan-test';
import { withExercises } from './with-exercises';

/**
 * Expands any plan into its items, the same for ever. Tests have their forms; practice of a category is drawn as it always
 * was; what has a focus or follows a standing is planned by skills. Only tests, and plans stored before something was kept for
 * them, show what is kept for transfer.
 */
export function planItems(plan: SessionPlan, content: PlannableContent): readonly PlannedItem[] {
  const { form } = plan;
  if (form !== undefined) return testItems({ ...plan, form }, content);
  if (plan.purpose === undefined) return examinations(planSession(plan, content.sets).map(rated(content)));
  const kept = { ...content, sets: practiceSets(content.sets) };
  switch (purposeOf(plan)) {
    case 'practice':
      if (plan.standing !== undefined) return withExercises(plan, planBySkills(plan, kept));
      return examinations(
        plan.focus === undefined ? planSession(plan, kept.sets).map(rated(content)) : planBySkills(plan, kept),
      );
    case 'today':
      return withExercises(plan, planBySkills(plan, kept));
    case 'pair':
      return examinations(planBySkills(plan, kept)).flatMap((item) => Array.from({ length: PAIR_STEPS }, () => item));
    case 'warm-up':
    case 'shift':
    case 'vigilance':
    case 'genuine-odd':
    case 'test':
      return examinations(planBySkills(plan, kept));
  }
}

function testItems(plan: TestPlan, content: PlannableContent): readonly PlannedItem[] {
  const rate = rated(content);
  const from = readForm(plan.form)?.letter === 'T' ? 'transfer' : 'practice';
  return planTest(plan, content.sets).map((slot) =>
    slot.kind === 'examination'
      ? { kind: 'examination', ...rate(slot.recipe) }
      : { kind: 'exercise', request: slot.request, from, instead: rate(slot.instead) },
  );
}

function examinations(planned: readonly PlannedExamination[]): readonly PlannedItem[] {
  return planned.map((one) => ({ kind: 'examination', ...one }));
}

function rated(content: PlannableContent): (recipe: PlannedExamination['recipe']) => PlannedExamination {
  return (recipe) => rateRecipe(recipe, content);
}
