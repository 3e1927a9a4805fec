import { describe, expect, it } from 'vitest';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { Recipe } from '@/core/fraud/make-specimen';
import { makeSpecimen } from '@/core/fraud/make-specimen';
import { listPlannableSets } from '@/core/learning/plannable-set';
import { readShippedContent } from '../../../../tests/support/shipped-content';
import { FORM_LETTERS, type FormId, formId, readForm } from './form';
import { type FormSlot, planTest, slotOf } from './plan-test';
import { loadOf } from './test-kind';

const CONTENT = readShippedContent();
const SETS = listPlannableSets(CONTENT.models);
const PARALLEL = ['A', 'B', 'C', 'D', 'E'] as const;

function planOf(form: FormId, seed = 3) {
  const { examinations, exercises } = loadOf(
    form.startsWith('P') ? 'placement' : form.startsWith('T') ? 'transfer' : 'before',
  );
  return { form, seed, items: examinations + exercises, exercises, contentVersion: 1 };
}

/** The items in the order of their slots. */
function slots(form: FormId, seed = 3): readonly FormSlot[] {
  const plan = planOf(form, seed);
  const items = planTest(plan, SETS);
  return items.map((_, slot) => {
    const item = items[items.findIndex((_one, index) => slotOf(plan, index) === slot)];
    if (!item) throw new Error('a slot is missing');
    return item;
  });
}

/** The recipes of the examinations of a form in the order of their slots. */
function recipesOf(form: FormId, seed = 3): readonly Recipe[] {
  return slots(form, seed).flatMap((slot) => (slot.kind === 'examination' ? [slot.recipe] : []));
}

/** The exercises of a form with the slots they stand in. */
function exercisesOf(form: FormId, seed = 3) {
  return slots(form, seed).flatMap((slot, at) => (slot.kind === 'exercise' ? [{ at, ...slot.request }] : []));
}

function blueprintOf({ modelSet, interventions, holdersOf }: Recipe) {
  return { designs: modelSet.map((code) => code.slice(4, 6)), interventions, holdersOf };
}

describe('planTest', () => {
  it.each([1, 2])('makes the parallel forms of edition %i equal slot by slot, with other specimens', (edition) => {
    const [first, ...others] = PARALLEL.map((letter) => recipesOf(formId(letter, edition)));
    if (!first) throw new Error('no forms');

    for (const other of others) {
      expect(other.map(blueprintOf)).toEqual(first.map(blueprintOf));
      expect(other.filter(({ seed }, slot) => seed === first[slot]?.seed)).toEqual([]);
      // Another model where the practised documents have more than one that suits.
      expect(
        other.filter(({ modelSet }, slot) => String(modelSet) !== String(first[slot]?.modelSet)).length,
      ).toBeGreaterThan(20);
    }
  });

  it('gives everybody the same form, beginning at another slot', () => {
    expect(slots('A1', 3)).toEqual(slots('A1', 77));
    expect(planTest(planOf('A1', 3), SETS)[0]).not.toEqual(planTest(planOf('A1', 78), SETS)[0]);
  });

  it('gives another edition other deeds', () => {
    expect(recipesOf('A1').map(blueprintOf)).not.toEqual(recipesOf('A2').map(blueprintOf));
  });

  it.each(FORM_LETTERS)('holds about half genuine specimens and all three categories in form %s', (letter) => {
    const recipes = recipesOf(formId(letter, 1));
    const categories = recipes.map(
      ({ interventions }) =>
        interventions.map(({ name }) => INTERVENTION_RECORD[name].category).find((one) => one !== 'none') ?? 'none',
    );
    const genuine = categories.filter((one) => one === 'none').length;

    expect(Math.abs(genuine - recipes.length / 2)).toBeLessThanOrEqual(2);
    expect(new Set(categories)).toEqual(new Set(['3a', '3b', '3c', 'none']));
  });

  it.each(FORM_LETTERS)('can be made in full in form %s', (letter) => {
    const failed = recipesOf(formId(letter, 1)).filter((recipe) => {
      const models = recipe.modelSet.flatMap((code) => CONTENT.models.filter((model) => model.code === code));
      return !makeSpecimen({ models, states: CONTENT.states, faces: CONTENT.faces }, recipe).ok;
    });

    expect(failed).toEqual([]);
  });

  it('shows nothing of the State that is kept for transfer in any other form', () => {
    const states = (letter: (typeof FORM_LETTERS)[number]) =>
      recipesOf(formId(letter, 1)).filter(({ modelSet }) => modelSet.some((code) => code.startsWith('QSV'))).length;

    expect(FORM_LETTERS.filter((letter) => letter !== 'T').map(states)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(states('T')).toBeGreaterThan(3);
  });
});

describe('the exercises of a form', () => {
  it.each([1, 2])('ask the same in the same slots in all parallel forms of edition %i, of fresh tasks', (edition) => {
    const [first, ...others] = PARALLEL.map((letter) => exercisesOf(formId(letter, edition)));
    if (!first) throw new Error('no forms');
    const asked = (exercises: typeof first) => exercises.map(({ at, kind, params }) => ({ at, kind, params }));

    expect(first).toHaveLength(loadOf('before').exercises);
    expect(new Set(first.map(({ kind }) => kind)).size).toBe(first.length);
    for (const other of others) {
      expect(asked(other)).toEqual(asked(first));
      expect(other.filter(({ seed }, at) => seed === first[at]?.seed)).toEqual([]);
    }
  });

  it('stand apart from each other, with examinations between', () => {
    const at = exercisesOf('A1').map((exercise) => exercise.at);

    expect(at.filter((slot, index) => index > 0 && slot - (at[index - 1] ?? 0) < 4)).toEqual([]);
  });

  it('leave the examinations of a form as they were before forms held exercises', () => {
    const plain = planTest({ form: 'A1', seed: 3, items: 40, contentVersion: 1 }, SETS);

    expect(plain.map((slot) => slot.kind)).toEqual(Array.from({ length: 40 }, () => 'examination'));
    expect(new Set(plain.map((slot) => JSON.stringify(slot.kind === 'examination' && slot.recipe)))).toEqual(
      new Set(recipesOf('A1').map((recipe) => JSON.stringify(recipe))),
    );
  });
});

describe('readForm', () => {
  it('reads what formId writes and nothing else', () => {
    expect(readForm(formId('B', 12))).toEqual({ letter: 'B', edition: 12 });
    expect(['', 'A', 'A0', 'Z1', 'A1x', 'A-1', 'a1'].map(readForm)).toEqual([null, null, null, null, null, null, null]);
  });
});
