import type { Random } from '@/core/kernel/random';
import { ok } from '@/core/kernel/result';
import {
  type AuthoredHead,
  type AuthoredParams,
  type AuthoredTail,
  findAuthored,
  headOf,
  parseAuthoredParams,
  tailOf,
} from '../authored/authored-params';
import type { AuthoredStep, LocalText } from '../authored/authored-task';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, isListOf, isNumberIn, isRecord } from '../read-input';
import { hasNoDoubles, isShortText } from '../short-text';
import type { TaskDefinition } from '../task';
import { type OrderReason, scoreOrder } from './score-order';

/** The steps as they lie in front of the learner, in a drawn order. */
export interface OrderStepsShown extends AuthoredHead {
  readonly steps: readonly { readonly id: string; readonly text: LocalText }[];
}

/** The steps in a right order, each with the reason for its place. */
export interface OrderStepsKey extends AuthoredTail {
  readonly steps: readonly AuthoredStep[];
}

/** What the learner did: `order` lists the ids of all steps, first to last, `moves` counts how many times a step was moved. */
export interface OrderStepsInput extends Observed {
  readonly order: readonly string[];
  readonly moves: number;
}

/** The types of this kind; nothing lies on the table. */
export interface OrderStepsShape {
  readonly params: AuthoredParams;
  readonly shown: OrderStepsShown;
  readonly key: OrderStepsKey;
  readonly input: OrderStepsInput;
  readonly reason: OrderReason;
  readonly question: never;
  readonly reply: never;
}

const MOST_STEPS = 12;
const TRIED = 8;
const MOST_MOVES = 10_000;

/** Puts the steps of a procedure in order. */
export const orderStepsTask: TaskDefinition<OrderStepsShape> = {
  version: 1,
  recorded: { order: 'list', moves: 'count' },
  parseParams: parseAuthoredParams,
  async make(params, source) {
    const task = await findAuthored('order-steps', params, source);
    const steps = task.steps.toSorted((a, b) => a.rank - b.rank);
    return {
      shown: {
        ...headOf(task),
        steps: mixed(steps, source.random.fork('order')).map(({ id, text }) => ({ id, text })),
      },
      key: { ...tailOf(task), steps },
      sheets: [],
    };
  },
  start: ({ steps }) => ({ ...NOTHING_OBSERVED, order: steps.map(({ id }) => id), moves: 0 }),
  parseInput(raw) {
    const observed = readObserved(raw);
    if (!observed || !isRecord(raw)) return badInput('');
    const { order, moves } = raw;
    if (!isListOf(order, MOST_STEPS, isShortText) || !hasNoDoubles(order)) return badInput('order');
    if (!isNumberIn(moves, 0, MOST_MOVES) || !Number.isInteger(moves)) return badInput('moves');
    return ok({ ...observed, order, moves });
  },
  isReady: ({ moves }) => moves > 0,
  score: (input, { steps }) => scoreOrder(input, steps),
  simulate({ key }, { skill }, random) {
    const right = key.steps.map(({ id }) => id);
    return { ...NOTHING_OBSERVED, order: random.chance(skill) ? right : random.shuffle(right), moves: 1 };
  },
};

/** Draws an order that is not yet a right one, so that there is always something to move. */
function mixed(steps: readonly AuthoredStep[], random: Random): readonly AuthoredStep[] {
  for (let attempt = 0; attempt < TRIED; attempt++) {
    const drawn = random.fork(String(attempt)).shuffle(steps);
    if (drawn.some((step, index) => step.rank < (drawn[index - 1]?.rank ?? step.rank))) return drawn;
  }
  return steps.toReversed();
}
