import type { PlainDate } from '@/core/kernel/plain-date';
import type { LocalName } from './state';

/** The facts of a person as the State registers them. */
export interface Person {
  readonly sex: 'F' | 'M';
  readonly birth: PlainDate;
  readonly surname: LocalName;
  readonly givenNames: LocalName;
  readonly birthPlace: LocalName;
  readonly mother: LocalName;
  readonly father: LocalName;
  /** Identity in the portrait pack. */
  readonly face: string;
}
