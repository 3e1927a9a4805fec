import { ok, type Result } from '@/core/kernel/result';
import { type CharacterProblem, type CheckDigitStep, sumCheckDigit } from './check-digit';
import { type MrzRange, textOfRanges } from './mrz-range';

/** One character of a worked check digit with its place in the MRZ, both counted from 0. */
export interface PlacedCheckDigitStep extends CheckDigitStep {
  readonly line: number;
  readonly at: number;
}

/** A check digit worked out for showing: steps in weighting order, their sum, and the remainder of sum / 10. */
export interface CheckDigitWorking {
  readonly steps: readonly PlacedCheckDigitStep[];
  readonly sum: number;
  readonly remainder: number;
}

/**
 * Works a check digit out step by step over the ranges it covers, so that each product can be shown at its character.
 *
 * @returns fails with `mrz.character` (index in the joined text) if a covered character has no value
 * Source: ICAO Doc 9303 part 3 section 4.9
 */
export function workOutCheckDigit(
  lines: readonly string[],
  covers: readonly MrzRange[],
): Result<CheckDigitWorking, CharacterProblem> {
  const worked = sumCheckDigit(textOfRanges(lines, covers));
  if (!worked.ok) return worked;
  const places = covers.flatMap((range) => placesOf(lines, range));
  const steps = worked.value.steps.flatMap((step, index) => {
    const place = places[index];
    return place ? [{ ...step, ...place }] : [];
  });
  return ok({ ...worked.value, steps });
}

function placesOf(lines: readonly string[], range: MrzRange): { line: number; at: number }[] {
  const end = Math.min(range.end, lines[range.line]?.length ?? 0);
  return Array.from({ length: Math.max(0, end - range.start) }, (_, offset) => ({
    line: range.line,
    at: range.start + offset,
  }));
}
