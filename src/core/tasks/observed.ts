import { INSTRUMENTS, type Instrument } from '@/core/examination/answer';
import { isListOf, isMilliseconds, isOneOf, isRecord } from './read-input';

/**
 * What is recorded of every task beside its answer. `elapsedMs` runs in milliseconds from the first picture (or, without
 * one, from the first words) to the answer, pauses of a hidden page left out; `instruments` lists what was used, in order.
 */
export interface Observed {
  readonly elapsedMs: number;
  readonly instruments: readonly Instrument[];
}

/** Before anything was done. */
export const NOTHING_OBSERVED: Observed = { elapsedMs: 0, instruments: [] };

/** Instruments that are recorded of one task at most; who goes on turning the lamp is no longer recorded. */
const MOST_INSTRUMENTS = 500;

/** Reads the observed part of an input from outside; null where it is not one. */
export function readObserved(raw: unknown): Observed | null {
  if (!isRecord(raw) || !isMilliseconds(raw['elapsedMs'])) return null;
  const { elapsedMs, instruments } = raw;
  if (!isListOf(instruments, MOST_INSTRUMENTS, isInstrument)) return null;
  return { elapsedMs, instruments };
}

function isInstrument(value: unknown): value is Instrument {
  return isOneOf(INSTRUMENTS, value);
}

/** Notes one more instrument; the same one used on is noted once. */
export function withInstrument<Input extends Observed>(input: Input, instrument: Instrument): Input {
  const { instruments } = input;
  if (instruments.at(-1) === instrument || instruments.length >= MOST_INSTRUMENTS) return input;
  return { ...input, instruments: [...instruments, instrument] };
}
