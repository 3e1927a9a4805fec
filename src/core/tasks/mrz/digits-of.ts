import { checkDigitPlaces } from '@/core/mrz/check-digit-places';
import { MRZ_FORMAT_TABLES, type MrzTableCheckDigit } from '@/core/mrz/formats';
import { guessFormat } from '@/core/mrz/guess-format';
import { textOfRange } from '@/core/mrz/mrz-range';

/** Lists the check digits that stand as digits; a filler over an empty field is none to judge. */
export function digitsOf(lines: readonly string[]): readonly MrzTableCheckDigit[] {
  const format = guessFormat(lines);
  const places = format ? checkDigitPlaces(MRZ_FORMAT_TABLES[format], lines) : [];
  return places.filter((place) => /^[0-9]$/.test(textOfRange(lines, place)));
}
