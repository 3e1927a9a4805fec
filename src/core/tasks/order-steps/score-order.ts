import type { AuthoredStep } from '../authored/authored-task';
import { NOT_READY, outcomeOf, type TaskScore } from '../task-score';

/** Why an order counts or does not. */
export type OrderReason = 'right' | 'neighbours-swapped' | 'step-far-from-its-place' | 'start-wrong' | 'end-wrong';

/** What is looked at of an input. */
interface Ordered {
  readonly order: readonly string[];
  readonly moves: number;
}

/** Below this share of pairs in their order nothing was known: so many come about by chance. */
const CHANCE_SHARE = 0.5;

/**
 * Scores an order by its pairs: points run from 0, where no more pairs stand in their order than by chance, to 1, where all
 * do. Steps of one rank make no pair.
 * Source: Kendall's coefficient of rank correlation, kept from falling below 0
 */
export function scoreOrder({ order, moves }: Ordered, steps: readonly AuthoredStep[]): TaskScore<OrderReason> {
  if (moves === 0) return NOT_READY;
  const ranks = order.map((id) => steps.find((step) => step.id === id)?.rank ?? null);
  const isWhole = order.length === steps.length && ranks.every((rank) => rank !== null);
  if (!isWhole) return { points: 0, outcome: 'wrong', detection: null, reasons: ['step-far-from-its-place'] };
  const points = pointsOf(ranks.filter((rank) => rank !== null));
  const reasons = points === 1 ? (['right'] as const) : reasonsOf(ranks.filter((rank) => rank !== null));
  return { points, outcome: outcomeOf(points), detection: null, reasons };
}

function pointsOf(ranks: readonly number[]): number {
  const pairs = ranks.flatMap((first, index) => ranks.slice(index + 1).map((second) => second - first));
  const unlike = pairs.filter((difference) => difference !== 0);
  if (unlike.length === 0) return 1;
  const share = unlike.filter((difference) => difference > 0).length / unlike.length;
  return Math.max(0, (share - CHANCE_SHARE) / (1 - CHANCE_SHARE));
}

function reasonsOf(ranks: readonly number[]): readonly OrderReason[] {
  const sorted = ranks.toSorted((a, b) => a - b);
  const farthest = Math.max(...ranks.map((rank, index) => distanceToPlace(rank, index, sorted)));
  return [
    ...(ranks[0] === sorted[0] ? [] : (['start-wrong'] as const)),
    ...(ranks.at(-1) === sorted.at(-1) ? [] : (['end-wrong'] as const)),
    farthest > 1 ? 'step-far-from-its-place' : 'neighbours-swapped',
  ];
}

/** How many places a step lies from the nearest place that its rank may take. */
function distanceToPlace(rank: number, index: number, sorted: readonly number[]): number {
  const first = sorted.indexOf(rank);
  const last = sorted.lastIndexOf(rank);
  return Math.max(0, first - index, index - last);
}
