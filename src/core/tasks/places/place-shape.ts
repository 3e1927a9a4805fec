import type { Evidence } from '@/core/fraud/evidence';
import type { SpecimenParams } from '../specimen-params';
import type { PlaceInput } from './place-input';
import type { PlaceReason } from './score-places';

/** The key of a task in which a place is marked: all there was to see, oddities too. */
export interface PlaceKey {
  readonly evidence: readonly Evidence[];
}

/** The types of the kinds in which a place is marked; one specimen lies on the table. */
export interface PlaceShape {
  readonly params: SpecimenParams;
  readonly shown: object;
  readonly key: PlaceKey;
  readonly input: PlaceInput;
  readonly reason: PlaceReason;
  readonly question: never;
  readonly reply: never;
}
