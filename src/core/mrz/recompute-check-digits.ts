import { checkDigitOf } from './check-digit';
import { checkDigitPlaces, isBlankDigit } from './check-digit-places';
import { MRZ_FORMAT_TABLES } from './formats';
import { guessFormat } from './guess-format';
import { textOfRange, textOfRanges } from './mrz-range';

/**
 * Repairs every check digit of MRZ lines, the composite last, and changes nothing else. The '<' that may stand for
 * the digit of an empty optional field stays. Lines of no known format, digits beyond the end of a line, and digits
 * over characters without a value are left as they are.
 */
export function recomputeCheckDigits(lines: readonly string[]): readonly string[] {
  const format = guessFormat(lines);
  if (!format) return lines;
  const repaired = [...lines];
  for (const digit of checkDigitPlaces(MRZ_FORMAT_TABLES[format], lines)) {
    const covered = textOfRanges(repaired, digit.covers);
    const expected = checkDigitOf(covered);
    const found = textOfRange(repaired, digit);
    const line = repaired[digit.line];
    if (expected === null || found === '' || line === undefined) continue;
    if (isBlankDigit(digit.name, found, covered)) continue;
    repaired[digit.line] = line.slice(0, digit.start) + expected + line.slice(digit.end);
  }
  return repaired;
}
