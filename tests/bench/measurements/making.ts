import { shippedContent } from '../../../src/cli/shipped-content';
import { makeSpecimen } from '../../../src/core/fraud/make-specimen';
import { planSession } from '../../../src/core/learning/plan-session';
import { listPlannableSets } from '../../../src/core/learning/plannable-set';
import { atLeast, type Measurement } from '../measurement';
import { median } from '../statistics';

const SESSIONS = 20;
const ITEMS = 12;
const ROUNDS = 5;

/** Specimens made a second, data only: all items of mixed sessions, in Node. */
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
    return [atLeast('specimens made, data only', median(rates), 'per s', 1000)];
  },
};
