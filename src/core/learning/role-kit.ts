import { INSTRUMENTS, type Instrument } from '@/core/examination/answer';
import type { Role } from '@/core/tasks/role';

/**
 * What is at hand at a carrier's desk or gate: eyes, hands and the light there is, the readers of the desk, and the person
 * who stands there. Source: what a carrier is held to see is what shows to somebody who examines a document carefully but
 * briefly and without technical aids.
 */
const AT_THE_GATE: readonly Instrument[] = [
  'white',
  'transmitted',
  'tilt',
  'mrz-reader',
  'barcode-reader',
  'faces',
  'pages',
];

/** The instruments of every role, as they lie on the table in practice that is planned for it. */
const KITS: Readonly<Record<Role, readonly Instrument[]>> = {
  officer: INSTRUMENTS,
  'second-line': INSTRUMENTS,
  carrier: AT_THE_GATE,
  trainer: INSTRUMENTS,
};

/** Gives the instruments for a session that was planned for a role, or for anybody. */
export function kitOf(role: Role | undefined): readonly Instrument[] {
  return role === undefined ? INSTRUMENTS : KITS[role];
}
