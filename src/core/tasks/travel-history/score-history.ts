import { detectionOf, NOT_READY, outcomeOf, type TaskScore } from '../task-score';
import { CATEGORY_OF_PROBLEM, type HistoryProblem } from './history-problem';

/** Why a reading of stamps counts or does not. */
export type HistoryReason =
  | 'right'
  | 'other-stamp'
  | 'other-problem'
  | 'matter-missed'
  | 'order-doubted'
  | 'rules-taken-for-fraud'
  | 'fraud-taken-for-rules';

/** The part of an answer that is scored: `stamps` are ids of the stamps that were marked. */
export interface HistoryAnswer {
  readonly problem: HistoryProblem | null;
  readonly stamps: readonly string[];
}

/** What is the matter, and which stamps show it. */
export interface HistoryTruth {
  readonly problem: HistoryProblem;
  readonly stamps: readonly string[];
}

/** Half for what is the matter, half for where it shows. */
const HALF = 0.5;

/** Tells whether there is enough to score: what is the matter, and unless it is nothing, where. */
export function isHistoryReady({ problem, stamps }: HistoryAnswer): boolean {
  return problem === 'in-order' || (problem !== null && stamps.length > 0);
}

/** Scores what somebody read in the stamps: one of the stamps that show it is enough, a stamp that does not show it spoils it. */
export function scoreHistory(answer: HistoryAnswer, truth: HistoryTruth): TaskScore<HistoryReason> {
  const { problem, stamps } = answer;
  if (problem === null || !isHistoryReady(answer)) return NOT_READY;
  const isFraud = CATEGORY_OF_PROBLEM[truth.problem] !== 'none';
  const calledFraud = CATEGORY_OF_PROBLEM[problem] !== 'none';
  const detection = detectionOf(isFraud, calledFraud);
  if (truth.problem === 'in-order' || problem === 'in-order') {
    const isRight = problem === truth.problem;
    const reason = isRight ? 'right' : truth.problem === 'in-order' ? 'order-doubted' : 'matter-missed';
    return { points: Number(isRight), outcome: isRight ? 'right' : 'wrong', detection, reasons: [reason] };
  }
  const placeRight = stamps.some((id) => truth.stamps.includes(id)) && stamps.every((id) => truth.stamps.includes(id));
  const points = (problem === truth.problem ? HALF : 0) + (placeRight ? HALF : 0);
  const reasons: readonly HistoryReason[] = [
    ...(isFraud && !calledFraud ? (['fraud-taken-for-rules'] as const) : []),
    ...(!isFraud && calledFraud ? (['rules-taken-for-fraud'] as const) : []),
    ...(problem === truth.problem || isFraud !== calledFraud ? [] : (['other-problem'] as const)),
    ...(placeRight ? [] : (['other-stamp'] as const)),
  ];
  return { points, outcome: outcomeOf(points), detection, reasons: reasons.length > 0 ? reasons : ['right'] };
}
