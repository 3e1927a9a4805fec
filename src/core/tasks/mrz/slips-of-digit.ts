import { CHECK_DIGIT_WEIGHTS, characterValue } from '@/core/mrz/check-digit';

/** Ways in which a check digit is commonly worked out wrong. */
export const DIGIT_SLIPS = [
  'weights-from-the-right',
  'weights-one-three-seven',
  'letters-from-one',
  'fillers-left-out',
  'difference-to-ten',
] as const;

/** One way. */
export type DigitSlip = (typeof DIGIT_SLIPS)[number];

/**
 * Lists the wrong digits that common slips give for a text, each with the first slip that gives it; a slip that happens to
 * give the right digit tells nothing and is left out.
 */
export function slipsOfDigit(text: string, expected: string): Readonly<Partial<Record<string, DigitSlip>>> {
  const slips: Partial<Record<string, DigitSlip>> = {};
  for (const slip of DIGIT_SLIPS) {
    const digit = SLIPPED[slip](text, expected);
    if (digit !== expected) slips[digit] ??= slip;
  }
  return slips;
}

const SLIPPED: Readonly<Record<DigitSlip, (text: string, expected: string) => string>> = {
  'weights-from-the-right': (text) => weighted([...text].reverse().map(valueAt), CHECK_DIGIT_WEIGHTS),
  'weights-one-three-seven': (text) => weighted([...text].map(valueAt), CHECK_DIGIT_WEIGHTS.toReversed()),
  'letters-from-one': (text) =>
    weighted(
      [...text].map((character) => valueAt(character) - (/[A-Z]/.test(character) ? 9 : 0)),
      CHECK_DIGIT_WEIGHTS,
    ),
  'fillers-left-out': (text) => weighted([...text.replaceAll('<', '')].map(valueAt), CHECK_DIGIT_WEIGHTS),
  'difference-to-ten': (_, expected) => String((10 - Number(expected)) % 10),
};

function valueAt(character: string): number {
  return characterValue(character) ?? 0;
}

function weighted(values: readonly number[], weights: readonly number[]): string {
  const sum = values.reduce((total, value, index) => total + value * (weights[index % weights.length] ?? 1), 0);
  return String(sum % 10);
}
