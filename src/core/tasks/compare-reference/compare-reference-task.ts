import type { Evidence } from '@/core/fraud/evidence';
import type { InterventionName } from '@/core/fraud/intervention';
import { placeTask } from '../places/place-task';
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
export const compareReferenceTask = placeTask(DEEDS, differsFromModel);

function differsFromModel({ evidence }: TaskSpecimen): boolean {
  return evidence.some(
    ({ category, target, feature }) =>
      category !== 'none' && target.kind === 'page' && !OF_THE_HOLDER.includes(feature),
  );
}
