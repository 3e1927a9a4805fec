import { shippedContent } from '../../../src/cli/shipped-content';
import { makeSpecimen, type SpecimenContent } from '../../../src/core/fraud/make-specimen';
import { listModelSets } from '../../../src/core/learning/model-sets';
import { planSession } from '../../../src/core/learning/plan-session';
import { listPlannableSets } from '../../../src/core/learning/plannable-set';
import { atLeast, type Measurement } from '../measurement';
import { median } from '../statistics';

const SESSIONS = 20;
const ITEMS = 12;
const ROUNDS = 5;

/** Seeds of each set of models of which the slowest is found, and of that one in a round. */
const SEEDS = { search: 20, round: 200 };

/** Specimens made a second, data only, in Node: all items of mixed sessions, and genuine ones of the heaviest set of models. */
export const MAKING: Measurement = {
  name: 'making',
  async take() {
    const content = shippedContent();
    const sets = listPlannableSets(content.models);
    const rates: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const recipes = Array.from({ length: SESSIONS }, (_, index) =>
        planSession({ seed: round * SESSIONS + index, choice: 'mixed', items: ITEMS, contentVersion: 1 }, sets),
      ).flat();
      const start = performance.now();
      for (const recipe of recipes) {
        if (!makeSpecimen(content, recipe).ok) throw new Error(`Not made: ${JSON.stringify(recipe)}`);
      }
      // The first round is the compiler's.
      if (round > 0) rates.push((recipes.length / (performance.now() - start)) * 1000);
    }
    const heaviest = slowestOf(content);
    const alone = Array.from({ length: ROUNDS }, () => rateOf(content, heaviest, SEEDS.round));
    return [
      atLeast('specimens made, data only', median(rates), 'per s', 1000),
      atLeast(`the same of the heaviest set, ${heaviest.join('+')}`, median(alone), 'per s', 1000),
    ];
  },
};

type Codes = readonly string[];

function slowestOf(content: SpecimenContent): Codes {
  const sets = listModelSets(content.models).map((models) => models.map(({ code }) => code));
  const timed = sets.map((codes) => ({ codes, rate: rateOf(content, codes, SEEDS.search) }));
  return timed.toSorted((a, b) => a.rate - b.rate)[0]?.codes ?? [];
}

function rateOf(content: SpecimenContent, modelSet: Codes, count: number): number {
  const start = performance.now();
  for (let seed = 0; seed < count; seed++) {
    if (!makeSpecimen(content, { modelSet, seed, interventions: [] }).ok)
      throw new Error(`Not made: ${modelSet.join()}`);
  }
  return (count / (performance.now() - start)) * 1000;
}
