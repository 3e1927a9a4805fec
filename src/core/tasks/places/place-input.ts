import type { Evidence } from '@/core/fraud/evidence';
import { boundsOf, boxToPolygon } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { ok, type Result } from '@/core/kernel/result';
import { NOTHING_OBSERVED, type Observed, readObserved } from '../observed';
import { badInput, isListOf } from '../read-input';
import type { SimulatedLearner } from '../task';
import type { TaskInputProblem } from '../task-input-problem';
import { isMarkedPlace, type MarkedPlace } from './marked-place';

/** Marks that one task takes at most. */
export const MOST_MARKS = 3;

/** What the learner did: the places marked, in the order they were. Regions are in millimetres of their page. */
export interface PlaceInput extends Observed {
  readonly marks: readonly MarkedPlace[];
}

/** Before anything was marked. */
export const NOTHING_MARKED: PlaceInput = { ...NOTHING_OBSERVED, marks: [] };

/** Reads marks from outside. */
export function parsePlaceInput(raw: unknown): Result<PlaceInput, TaskInputProblem> {
  const observed = readObserved(raw);
  if (!observed || typeof raw !== 'object' || raw === null || !('marks' in raw)) return badInput('');
  const { marks } = raw;
  if (!isListOf(marks, MOST_MARKS, isMarkedPlace)) return badInput('marks');
  return ok({ ...observed, marks });
}

/** Marks as somebody of a given skill would: the very place, or some place of the same page. */
export function simulatePlaces(evidence: readonly Evidence[], { skill }: SimulatedLearner, random: Random): PlaceInput {
  const fraud = evidence.flatMap((piece) =>
    piece.category !== 'none' && piece.target.kind === 'page' ? [piece.target] : [],
  );
  const target = random.pick(fraud);
  if (random.chance(skill)) return marked(target.page, target.region);
  const { width, height } = boundsOf(target.region);
  const far = {
    x: random.between(0, 80),
    y: random.between(0, 60),
    width: Math.min(12, width),
    height: Math.min(12, height),
  };
  return marked(target.page, boxToPolygon(far));
}

function marked(page: string, region: MarkedPlace['region']): PlaceInput {
  return { ...NOTHING_OBSERVED, marks: [{ id: '1', page, region }] };
}
