import { detectionOf, NOT_READY, outcomeOf, type TaskScore } from '../task-score';
import { type Conflict, isSamePlace, type PlacedFact } from './conflicts-in';

/** Why marks in a dossier count or do not. */
export type DossierReason =
  | 'right'
  | 'only-one-side-marked'
  | 'conflict-missed'
  | 'agreeing-fact-marked'
  | 'all-missed'
  | 'agreement-doubted';

/** The part of an answer that is scored; `agrees` says that nothing conflicts. */
export interface DossierAnswer {
  readonly marks: readonly Pick<PlacedFact, 'page' | 'field'>[];
  readonly agrees: boolean;
}

/** Points for a conflict of which only the paper that is right was marked. */
const OTHER_SIDE_POINTS = 0.5;
/** What a mark on a fact that agrees takes away. */
const SLIP_COST = 0.25;

/** Scores marks: each conflict counts the same, a mark where all agrees takes a quarter of one away. */
export function scoreDossier(
  { marks, agrees }: DossierAnswer,
  conflicts: readonly Conflict[],
): TaskScore<DossierReason> {
  if (marks.length === 0 && !agrees) return NOT_READY;
  const called = marks.length > 0;
  const detection = detectionOf(conflicts.length > 0, called);
  if (conflicts.length === 0 || !called) {
    const isRight = conflicts.length === 0 && !called;
    const reason = isRight ? 'right' : called ? 'agreement-doubted' : 'all-missed';
    return { points: Number(isRight), outcome: isRight ? 'right' : 'wrong', detection, reasons: [reason] };
  }
  const isMarked = (fact: PlacedFact) => marks.some((mark) => isSamePlace(mark, fact));
  const met = conflicts.map(({ stated, against }) => {
    if (isMarked(stated)) return 1;
    return against.some(isMarked) ? OTHER_SIDE_POINTS : 0;
  });
  const concerned = conflicts.flatMap(({ stated, against }) => [stated, ...against]);
  const slips = marks.filter((mark) => !concerned.some((fact) => isSamePlace(mark, fact))).length;
  const sum = met.reduce<number>((total, points) => total + points, 0);
  const points = Math.max(0, (sum - slips * SLIP_COST) / conflicts.length);
  const reasons: readonly DossierReason[] = [
    ...(met.includes(0) ? (['conflict-missed'] as const) : []),
    ...(met.includes(OTHER_SIDE_POINTS) ? (['only-one-side-marked'] as const) : []),
    ...(slips > 0 ? (['agreeing-fact-marked'] as const) : []),
  ];
  return { points, outcome: outcomeOf(points), detection, reasons: reasons.length > 0 ? reasons : ['right'] };
}
