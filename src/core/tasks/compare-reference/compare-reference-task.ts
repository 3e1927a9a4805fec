import type { Evidence } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import { NOTHING_MARKED, parsePlaceInput, simulatePlaces } from '../places/place-input';
import type { PlaceShape } from '../places/place-shape';
import { scorePlaces } from '../places/score-places';
import { drawSpecimen, parseSpecimenParams } from '../specimen-params';
import type { TaskDefinition } from '../task';
import type { TaskSpecimen } from '../task-source';

/** What makes a document differ from the reference of its model, whoever holds it. */
const DEEDS = [
  'counterfeit',
  'photo-substitution',
  'overlay-altered',
  'page-substituted',
  'page-removed',
] as const satisfies readonly InterventionName[];

/** What differs from holder to holder, so that a reference says nothing of it. */
const OF_THE_HOLDER: readonly Evidence['feature'][] = [
  'text',
  'mrz-print',
  'signature',
  'entry-stamp',
  'barcode',
  'face',
];

/** Finds the difference between a specimen and the genuine reference of its model, and marks it. */
export const compareReferenceTask: TaskDefinition<PlaceShape> = {
  version: 1,
  recorded: { marks: 'mark' },
  parseParams: parseSpecimenParams,
  async make(params, source) {
    const specimen = await drawSpecimen(params, { deeds: DEEDS, needs: differsFromModel }, source);
    return { shown: {}, key: { evidence: specimen.evidence }, sheets: [{ kind: 'specimen', specimen }] };
  },
  start: () => NOTHING_MARKED,
  parseInput: parsePlaceInput,
  isReady: ({ marks }) => marks.length > 0,
  score: ({ marks }, { evidence }) => scorePlaces(marks, evidence),
  simulate: ({ key }, learner, random) => simulatePlaces(key.evidence, learner, random),
};

function differsFromModel({ evidence }: TaskSpecimen): boolean {
  return evidence.some(
    ({ category, target, feature }) =>
      category !== 'none' && target.kind === 'page' && !OF_THE_HOLDER.includes(feature),
  );
}
