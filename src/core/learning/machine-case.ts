import type { Instrument } from '@/core/examination/answer';
import type { Sign } from '@/core/fraud/evidence';
import { type AnswerRecord, isExercise, type Told } from './answer-record';

/**
 * What machines had to say in an examination, and whether they were asked. `silent`: a fraud that no reader finds, so that a
 * clean reading proves nothing · `warned`: a genuine document at which a reader complains.
 */
export const MACHINE_CASES = ['silent-asked', 'silent-not-asked', 'warned-asked', 'warned-not-asked'] as const;

/** One of these. */
export type MachineCase = (typeof MACHINE_CASES)[number];

const MACHINES: readonly Instrument[] = ['mrz-reader', 'barcode-reader', 'chip-reader'];

/** Signs that a reader tells of by itself. */
const MACHINE_SIGNS: readonly Sign[] = [
  'mrz-differs-from-page',
  'check-digit-wrong',
  'barcode-differs-from-page',
  'seal-signature-fails',
  'chip-data-changed',
  'chip-signature-wrong',
  'chip-differs-from-page',
  'chip-silent',
  'chip-not-verifiable',
];

/** Gives the case of an answer; none for exercises, and where truth and machine say the same. */
export function machineCasesOf(record: AnswerRecord): readonly MachineCase[] {
  if (isExercise(record)) return [];
  const { told, answer } = record;
  const asked = MACHINES.some((machine) => answer.instruments.includes(machine)) ? 'asked' : 'not-asked';
  if (told.fraudulent && !hasMachineSign(told)) return [`silent-${asked}`];
  if (!told.fraudulent && hasMachineSign(told)) return [`warned-${asked}`];
  return [];
}

function hasMachineSign({ evidence }: Told): boolean {
  return evidence.some(({ sign }) => MACHINE_SIGNS.includes(sign));
}
