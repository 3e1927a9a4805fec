import { FRAUD_CATEGORIES } from '@/core/fraud/evidence';
import { deedsOf } from '../deeds-of';
import { NOTHING_MARKED, parsePlaceInput, simulatePlaces } from '../places/place-input';
import type { PlaceShape } from '../places/place-shape';
import { scorePlaces } from '../places/score-places';
import { drawSpecimen, parseSpecimenParams } from '../specimen-params';
import type { TaskDefinition } from '../task';
import type { TaskSpecimen } from '../task-source';

/** Finds the place where something was done and marks it; that something was done is known. */
export const markTask: TaskDefinition<PlaceShape> = {
  version: 1,
  recorded: { marks: 'mark' },
  parseParams: parseSpecimenParams,
  async make(params, source) {
    const deeds = FRAUD_CATEGORIES.flatMap(deedsOf);
    const specimen = await drawSpecimen(params, { deeds, needs: hasPlace }, source);
    return { shown: {}, key: { evidence: specimen.evidence }, sheets: [{ kind: 'specimen', specimen }] };
  },
  start: () => NOTHING_MARKED,
  parseInput: parsePlaceInput,
  isReady: ({ marks }) => marks.length > 0,
  score: ({ marks }, { evidence }) => scorePlaces(marks, evidence),
  simulate: ({ key }, learner, random) => simulatePlaces(key.evidence, learner, random),
};

function hasPlace({ evidence }: TaskSpecimen): boolean {
  return evidence.some(({ category, target }) => category !== 'none' && target.kind === 'page');
}
