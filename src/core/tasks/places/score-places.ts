import type { Evidence } from '@/core/fraud/evidence';
import { matchPlace } from '@/core/scoring/match-place';
import { NOT_READY, outcomeOf, type TaskScore } from '../task-score';
import type { MarkedPlace } from './marked-place';

/** Why marks count or do not, the weightiest first. */
export type PlaceReason = 'place-found' | 'marks-beside' | 'oddity-marked' | 'nothing-there' | 'more-to-see';

/** What a mark met. */
export type PlaceMet = 'fraud' | 'oddity' | 'nothing';

/** Points for the right place among marks that point at nothing: who marks everything finds everything. */
const WITH_OTHERS_POINTS = 0.5;

/** Tells what a mark met: evidence of fraud before a genuine oddity. */
export function metBy({ page, region }: MarkedPlace, evidence: readonly Evidence[]): PlaceMet {
  const target = { kind: 'page', page, region } as const;
  const met = evidence.filter((piece) => matchPlace(target, piece.target) !== 'elsewhere');
  if (met.some(({ category }) => category !== 'none')) return 'fraud';
  return met.length > 0 ? 'oddity' : 'nothing';
}

/** Tells whether a piece of evidence was met by any of the marks. */
export function isMet(piece: Evidence, marks: readonly MarkedPlace[]): boolean {
  return marks.some(({ page, region }) => matchPlace({ kind: 'page', page, region }, piece.target) !== 'elsewhere');
}

/**
 * Scores marks against a key. One mark in the right place is enough, and all points where every mark is; what else there was
 * to see is said and costs nothing.
 */
export function scorePlaces(marks: readonly MarkedPlace[], evidence: readonly Evidence[]): TaskScore<PlaceReason> {
  if (marks.length === 0) return NOT_READY;
  const met = marks.map((mark) => metBy(mark, evidence));
  const isFound = met.includes('fraud');
  const allFound = met.every((one) => one === 'fraud');
  const points = allFound ? 1 : isFound ? WITH_OTHERS_POINTS : 0;
  const reasons: PlaceReason[] = [isFound ? 'place-found' : 'nothing-there'];
  if (isFound && met.includes('nothing')) reasons.push('marks-beside');
  if (met.includes('oddity')) reasons.push('oddity-marked');
  const missed = evidence.some(
    (piece) => piece.category !== 'none' && piece.target.kind === 'page' && !isMet(piece, marks),
  );
  if (isFound && missed) reasons.push('more-to-see');
  return { points, outcome: outcomeOf(points), detection: null, reasons };
}
