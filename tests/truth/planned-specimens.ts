import { makeSpecimen, type Specimen } from '@/core/fraud/make-specimen';
import { planSession } from '@/core/learning/plan-session';
import { listPlannableSets } from '@/core/learning/plannable-set';
import type { SessionPlan } from '@/core/learning/session-plan';
import { CONTENT } from './sources';

const SETS = listPlannableSets(CONTENT.models);
const ITEMS = 12;

/** An item of a planned session as it was made. */
export interface PlannedSpecimen {
  readonly specimen: Specimen;
  readonly seed: number;
  /** Place in its session, from 0. */
  readonly index: number;
  readonly isFraudulent: boolean;
}

/** Makes the items of planned sessions one after another, at least as many as asked for. */
export function* plannedSpecimens(choice: SessionPlan['choice'], count: number): Generator<PlannedSpecimen> {
  for (let session = 0; session < Math.ceil(count / ITEMS); session++) {
    const plan = { seed: session * 7919 + 13, choice, items: ITEMS, contentVersion: 1 };
    for (const [index, recipe] of planSession(plan, SETS).entries()) {
      const made = makeSpecimen(CONTENT, recipe);
      if (!made.ok) throw new Error(JSON.stringify(made.problem));
      yield { specimen: made.value, seed: recipe.seed, index, isFraudulent: made.value.category !== 'none' };
    }
  }
}
