import { fail, ok, type Result } from '@/core/kernel/result';
import { MRZ_FORMAT_TABLES, type MrzFormat, type MrzFormatTable } from './formats';
import type { MrzFactProblem, MrzFacts, MrzWriteChoices } from './mrz-facts';
import { recomputeCheckDigits } from './recompute-check-digits';
import { type FieldTexts, writeFieldTexts } from './write-field-texts';

/**
 * Writes the lines of an MRZ with all check digits right. Names are transliterated and, if need be, truncated; a
 * document number of more than nine characters runs on into the optional field (TD1, TD2), is refused (TD3), or shows
 * its first nine characters (visas).
 *
 * @returns the lines; fails with every problem of the facts, not the first
 * Source: ICAO Doc 9303, 8th edition, parts 3 to 7
 */
export function writeMrz(
  format: MrzFormat,
  facts: MrzFacts,
  choices: MrzWriteChoices = {},
): Result<readonly string[], readonly MrzFactProblem[]> {
  const table = MRZ_FORMAT_TABLES[format];
  const { texts, isLongNumber, problems } = writeFieldTexts(table, facts, choices);
  if (problems.length > 0) return fail(problems);
  const blankOptional = texts.optional === '' && choices.emptyOptionalCheckDigit !== '0';
  const lines = layOut(table, texts, (name) =>
    name === 'documentNumber' ? isLongNumber : blankOptional && name === 'optional',
  );
  return ok(recomputeCheckDigits(lines));
}

/** Sets every field in its place; check digits are 0, or '<' where they stay blank, until they are computed. */
function layOut(table: MrzFormatTable, texts: FieldTexts, isBlank: (name: string) => boolean): readonly string[] {
  const lines = Array.from({ length: table.lineCount }, () => '<'.repeat(table.lineLength));
  function put(line: number, start: number, text: string): void {
    const before = lines[line] ?? '';
    lines[line] = before.slice(0, start) + text + before.slice(start + text.length);
  }
  for (const field of table.fields) put(field.line, field.start, texts[field.name]);
  for (const digit of table.checkDigits) put(digit.line, digit.start, isBlank(digit.name) ? '<' : '0');
  return lines;
}
