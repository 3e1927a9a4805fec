import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';
import type { PlannedExamination } from '../plan-by-skills';
import { skillOf } from '../skill-of';
import type { SimulatedItem } from './simulated-learner';

/** A planned examination as it is answered in simulation. */
export interface PlannedItem extends SimulatedItem {
  readonly interventions: readonly string[];
  readonly subtlety: number;
}

/** Gives what simulated learners see of planned examinations. */
export function itemsOf(planned: readonly PlannedExamination[]): readonly PlannedItem[] {
  return planned.map(({ recipe: { interventions }, itemRating }) => ({
    skill: skillOf(interventions.map(({ name }) => name)),
    isFraud: interventions.some(({ name }) => INTERVENTION_RECORD[name].category !== 'none'),
    itemRating,
    interventions: interventions.map(({ name }) => name),
    subtlety: Math.max(0, ...interventions.map(({ subtlety }) => subtlety)),
  }));
}
