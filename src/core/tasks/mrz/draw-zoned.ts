import type { InterventionName } from '@/core/fraud/intervention';
import { drawSpecimen, type SpecimenParams } from '../specimen-params';
import type { TaskSource, TaskSpecimen } from '../task-source';
import { zoneOf } from './zone-of';

/** Draws a specimen of one document that bears a machine readable zone. */
export function drawZoned(
  params: SpecimenParams,
  deeds: readonly (InterventionName | null)[],
  source: TaskSource,
  needs: (specimen: TaskSpecimen) => boolean = () => true,
): Promise<TaskSpecimen> {
  return drawSpecimen(
    params,
    {
      deeds,
      sets: ({ models }) => models.length === 1,
      needs: (specimen) => zoneOf(specimen.presentation) !== undefined && needs(specimen),
    },
    source,
  );
}
