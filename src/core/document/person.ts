import type { PlainDate } from '@/core/kernel/plain-date';
import type { LocalName } from './state';

/** The facts of a person as the State registers them. */
export interface Person {
  /** Code of the State whose national the person is. */
  readonly nationality: string;
  readonly sex: 'F' | 'M';
  readonly birth: PlainDate;
  readonly surname: LocalName;
  /** Empty for a person with a single name. */
  readonly givenNames: LocalName;
  /** Name after the father, empty where none is borne. */
  readonly patronymic: LocalName;
  readonly birthPlace: LocalName;
  readonly mother: LocalName;
  readonly father: LocalName;
  /** Identity in the portrait pack. */
  readonly face: string;
}
