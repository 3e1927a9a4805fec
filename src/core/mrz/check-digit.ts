import { fail, ok, type Result } from '@/core/kernel/result';

/** The weights of a check digit, repeated from the left. Source: ICAO Doc 9303 part 3 section 4.9. */
export const CHECK_DIGIT_WEIGHTS = [7, 3, 1] as const;

/** A character that has no value in a check digit; `index` is its place in the text, from 0. */
export interface CharacterProblem {
  readonly code: 'mrz.character';
  readonly index: number;
  readonly character: string;
}

/** One character's part in a check digit. */
export interface CheckDigitStep {
  readonly character: string;
  readonly value: number;
  readonly weight: number;
  readonly product: number;
}

/** A check digit worked out: a step for each character, their sum, and the remainder of sum / 10. */
export interface CheckDigitSum {
  readonly steps: readonly CheckDigitStep[];
  readonly sum: number;
  readonly remainder: number;
}

const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Gives the value of an MRZ character: 0 to 9, A-Z as 10 to 35, '<' as 0; null for any other. */
export function characterValue(character: string): number | null {
  if (character === '<') return 0;
  const value = character.length === 1 ? VALUES.indexOf(character) : -1;
  return value >= 0 ? value : null;
}

/**
 * Adds up a check digit step by step.
 *
 * @param text characters A-Z, 0-9 and '<' in reading order; an empty text has sum 0
 * @returns fails with `mrz.character` at the first character without a value
 * Source: ICAO Doc 9303 part 3 section 4.9 and appendix A
 */
export function sumCheckDigit(text: string): Result<CheckDigitSum, CharacterProblem> {
  const steps: CheckDigitStep[] = [];
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const value = characterValue(character);
    if (value === null) return fail({ code: 'mrz.character', index, character });
    const weight = CHECK_DIGIT_WEIGHTS[index % CHECK_DIGIT_WEIGHTS.length] ?? 1;
    const product = value * weight;
    steps.push({ character, value, weight, product });
    sum += product;
  }
  return ok({ steps, sum, remainder: sum % 10 });
}

/** Computes the check digit of a text as one character, '0' to '9'; null if a character has no value. */
export function checkDigitOf(text: string): string | null {
  const worked = sumCheckDigit(text);
  return worked.ok ? String(worked.value.remainder) : null;
}
