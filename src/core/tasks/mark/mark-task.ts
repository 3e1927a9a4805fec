import { FRAUD_CATEGORIES } from '@/core/fraud/evidence';
import { deedsOf } from '../deeds-of';
import { placeTask } from '../places/place-task';

/** Finds the place where something was done and marks it; that something was done is known. */
export const markTask = placeTask(FRAUD_CATEGORIES.flatMap(deedsOf), ({ evidence }) =>
  evidence.some(({ category, target }) => category !== 'none' && target.kind === 'page'),
);
