import type { AuthoredOption } from '../authored/authored-task';
import { NOT_READY, outcomeOf, type TaskScore } from '../task-score';

/** Why a choice counts or does not. */
export type ChoiceReason = 'right' | 'right-one-missed' | 'wrong-one-chosen';

/**
 * Scores what was chosen. Of several right options each counts its share, and each wrong one takes a right one's share away,
 * so that choosing all of them earns nothing but what knowing earns; points never fall below 0.
 */
export function scoreChoice(
  chosen: readonly string[],
  options: readonly Pick<AuthoredOption, 'id' | 'right'>[],
): TaskScore<ChoiceReason> {
  if (chosen.length === 0) return NOT_READY;
  const right = options.filter((option) => option.right);
  const wrong = options.filter((option) => !option.right);
  const hits = right.filter(({ id }) => chosen.includes(id)).length;
  const slips = wrong.filter(({ id }) => chosen.includes(id)).length;
  const points = Math.max(0, (hits - slips) / Math.max(1, right.length));
  const reasons: readonly ChoiceReason[] = [
    ...(slips > 0 ? (['wrong-one-chosen'] as const) : []),
    // Of one right answer there is nothing more to say than that it was another.
    ...(hits < right.length && (right.length > 1 || slips === 0) ? (['right-one-missed'] as const) : []),
  ];
  return { points, outcome: outcomeOf(points), detection: null, reasons: reasons.length > 0 ? reasons : ['right'] };
}
