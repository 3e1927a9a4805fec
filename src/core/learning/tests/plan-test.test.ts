import { describe, expect, it } from 'vitest';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { Recipe } from '@/core/fraud/make-specimen';
import { makeSpecimen } from '@/core/fraud/make-specimen';
import { listPlannableSets } from '@/core/learning/plannable-set';
import { readShippedContent } from '../../../../tests/support/shipped-content';
import { FORM_LETTERS, type FormId, formId, readForm } from './form';
import { planTest, slotOf } from './plan-test';

const CONTENT = readShippedContent();
const SETS = listPlannableSets(CONTENT.models);
const PARALLEL = ['A', 'B', 'C', 'D', 'E'] as const;

function planOf(form: FormId, seed = 3) {
  return { form, seed, items: form.startsWith('P') ? 20 : 40, contentVersion: 1 };
}

/** The recipes in the order of their slots. */
function slots(form: FormId, seed = 3): readonly Recipe[] {
  const plan = planOf(form, seed);
  const recipes = planTest(plan, SETS);
  return recipes.map((_, slot) => {
    const recipe = recipes[recipes.findIndex((_one, index) => slotOf(plan, index) === slot)];
    if (!recipe) throw new Error('a slot is missing');
    return recipe;
  });
}

function blueprintOf({ modelSet, interventions, holdersOf }: Recipe) {
  return { designs: modelSet.map((code) => code.slice(4, 6)), interventions, holdersOf };
}

describe('planTest', () => {
  it.each([1, 2])('makes the parallel forms of edition %i equal slot by slot, with other specimens', (edition) => {
    const [first, ...others] = PARALLEL.map((letter) => slots(formId(letter, edition)));
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
    expect(slots('A1').map(blueprintOf)).not.toEqual(slots('A2').map(blueprintOf));
  });

  it.each(FORM_LETTERS)('holds about half genuine specimens and all three categories in form %s', (letter) => {
    const recipes = planTest(planOf(formId(letter, 1)), SETS);
    const categories = recipes.map(
      ({ interventions }) =>
        interventions.map(({ name }) => INTERVENTION_RECORD[name].category).find((one) => one !== 'none') ?? 'none',
    );
    const genuine = categories.filter((one) => one === 'none').length;

    expect(Math.abs(genuine - recipes.length / 2)).toBeLessThanOrEqual(2);
    expect(new Set(categories)).toEqual(new Set(['3a', '3b', '3c', 'none']));
  });

  it.each(FORM_LETTERS)('can be made in full in form %s', (letter) => {
    const failed = planTest(planOf(formId(letter, 1)), SETS).filter((recipe) => {
      const models = recipe.modelSet.flatMap((code) => CONTENT.models.filter((model) => model.code === code));
      return !makeSpecimen({ models, states: CONTENT.states, faces: CONTENT.faces }, recipe).ok;
    });

    expect(failed).toEqual([]);
  });

  it('shows nothing of the State that is kept for transfer in any other form', () => {
    const states = (letter: (typeof FORM_LETTERS)[number]) =>
      planTest(planOf(formId(letter, 1)), SETS).filter(({ modelSet }) =>
        modelSet.some((code) => code.startsWith('QSV')),
      ).length;

    expect(FORM_LETTERS.filter((letter) => letter !== 'T').map(states)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(states('T')).toBeGreaterThan(3);
  });
});

describe('readForm', () => {
  it('reads what formId writes and nothing else', () => {
    expect(readForm(formId('B', 12))).toEqual({ letter: 'B', edition: 12 });
    expect(['', 'A', 'A0', 'Z1', 'A1x', 'A-1', 'a1'].map(readForm)).toEqual([null, null, null, null, null, null, null]);
  });
});
