import type { Category } from '@/core/fraud/evidence';
import { INTERVENTIONS, type InterventionName } from '@/core/fraud/intervention';
import { INTERVENTION_RECORD } from '@/core/fraud/intervention-record';

/** Lists everything that can be done under a category; under `none` all that looks odd and is genuine. */
export function deedsOf(category: Category): readonly InterventionName[] {
  return INTERVENTIONS.filter((name) => INTERVENTION_RECORD[name].category === category);
}
