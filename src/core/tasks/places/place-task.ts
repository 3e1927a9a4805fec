import type { InterventionName } from '@/core/fraud/intervention';
import { drawSpecimen, parseSpecimenParams } from '../specimen-params';
import type { TaskDefinition } from '../task';
import type { TaskSpecimen } from '../task-source';
import { NOTHING_MARKED, parsePlaceInput, simulatePlaces } from './place-input';
import type { PlaceShape } from './place-shape';
import { scorePlaces } from './score-places';

/** Defines a kind in which places are marked on a specimen, to which one of some deeds was done so that it meets a need. */
export function placeTask(
  deeds: readonly InterventionName[],
  needs: (specimen: TaskSpecimen) => boolean,
): TaskDefinition<PlaceShape> {
  return {
    version: 1,
    recorded: { marks: 'mark' },
    parseParams: parseSpecimenParams,
    async make(params, source) {
      const specimen = await drawSpecimen(params, { deeds, needs }, source);
      return { shown: {}, key: { evidence: specimen.evidence }, sheets: [{ kind: 'specimen', specimen }] };
    },
    start: () => NOTHING_MARKED,
    parseInput: parsePlaceInput,
    isReady: ({ marks }) => marks.length > 0,
    score: ({ marks }, { evidence }) => scorePlaces(marks, evidence),
    simulate: ({ key }, learner, random) => simulatePlaces(key.evidence, learner, random),
  };
}
