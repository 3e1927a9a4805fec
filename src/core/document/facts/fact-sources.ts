import type { PlainDate } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';
import type { Person } from '../person';
import type { InventedState } from '../state';

/** What the facts of papers are drawn from: who they are about, whose papers they are, and the day of application. */
export interface FactSources {
  readonly person: Person;
  /** The State whose national the person is. */
  readonly home: InventedState;
  /** The State to which the person travels or applies; the same where nobody travels. */
  readonly host: InventedState;
  readonly applied: PlainDate;
  readonly examined: PlainDate;
  readonly random: Random;
}
