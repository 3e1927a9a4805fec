import type { AuthoredChoice, AuthoredNode, Grade } from '../authored/authored-task';
import { NOT_READY, outcomeOf, type TaskScore } from '../task-score';

/** Why a way through a scenario counts or does not; `protected` tells that a duty to protect was met. */
export type PathReason = 'right' | 'protected' | 'protection-missed' | 'harm-done' | 'could-be-better';

/** Points of one choice. */
const POINTS: Readonly<Record<Grade, number>> = { good: 1, acceptable: 0.5, poor: 0 };

/** Follows choices from a node on; null where a choice is none of its node's. */
export function followPath(
  nodes: readonly AuthoredNode[],
  start: string,
  path: readonly string[],
): {
  readonly taken: readonly { readonly node: AuthoredNode; readonly choice: AuthoredChoice }[];
  readonly at: AuthoredNode;
} | null {
  let at = nodes.find(({ id }) => id === start);
  const taken: { readonly node: AuthoredNode; readonly choice: AuthoredChoice }[] = [];
  for (const step of path) {
    const choice = at?.choices.find(({ id }) => id === step);
    if (!at || !choice) return null;
    taken.push({ node: at, choice });
    at = nodes.find(({ id }) => id === choice.to);
  }
  return at ? { taken, at } : null;
}

/**
 * Scores a way to its end: the mean of its choices. Whoever met a duty to protect is never worse off for it: a node that
 * offers one counts in full when it was taken. There is no detection in a scenario: nobody is a catch.
 */
export function scorePath(
  path: readonly string[],
  { nodes, start }: { readonly nodes: readonly AuthoredNode[]; readonly start: string },
): TaskScore<PathReason> {
  const way = followPath(nodes, start, path);
  if (!way || way.at.choices.length > 0) return NOT_READY;
  const { taken } = way;
  const points = taken.reduce((sum, { choice }) => sum + pointsOf(choice), 0) / Math.max(1, taken.length);
  return { points, outcome: outcomeOf(points), detection: null, reasons: reasonsOf(taken) };
}

function pointsOf({ grade, protection }: AuthoredChoice): number {
  return protection ? 1 : POINTS[grade];
}

function reasonsOf(
  taken: readonly { readonly node: AuthoredNode; readonly choice: AuthoredChoice }[],
): readonly PathReason[] {
  const missed = taken.some(
    ({ node, choice }) =>
      !choice.protection && choice.grade === 'poor' && node.choices.some((other) => other.protection),
  );
  const harmed = taken.some(({ choice }) => choice.grade === 'poor');
  const better = taken.some(({ choice }) => choice.grade === 'acceptable');
  const met = taken.some(({ choice }) => choice.protection);
  return [
    ...(missed ? (['protection-missed'] as const) : []),
    ...(harmed && !missed ? (['harm-done'] as const) : []),
    ...(better ? (['could-be-better'] as const) : []),
    ...(met ? (['protected'] as const) : []),
    ...(harmed || better ? [] : (['right'] as const)),
  ];
}
