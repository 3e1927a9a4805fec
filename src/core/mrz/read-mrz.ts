import { checkDigitOf } from './check-digit';
import { checkDigitPlaces, isBlankDigit } from './check-digit-places';
import { MRZ_FORMAT_TABLES, type MrzFormatTable, type MrzTableCheckDigit } from './formats';
import { guessFormat } from './guess-format';
import type { MrzProblem } from './mrz-problem';
import { textOfRange, textOfRanges } from './mrz-range';
import type { MrzCheckDigit, MrzReading } from './mrz-reading';
import { readFields } from './read-fields';

/**
 * Reads MRZ lines and says what they claim: every field and check digit with its range, and every problem of format,
 * length, characters and check digits. Never throws and repairs nothing; `checkMrz` judges dates, codes and names.
 *
 * @param text the lines, or one text whose lines are trimmed and whose empty lines are left out
 */
export function readMrz(text: readonly string[] | string): MrzReading {
  const lines = typeof text === 'string' ? splitLines(text) : [...text];
  const format = guessFormat(lines);
  const characters = lines.flatMap(characterProblems);
  if (!format) {
    const unknown: MrzProblem = {
      code: 'mrz.format-unknown',
      lineCount: lines.length,
      lengths: lines.map((line) => line.length),
    };
    return {
      format,
      lines,
      fields: [],
      checkDigits: [],
      nameMayBeTruncated: false,
      problems: [unknown, ...characters],
    };
  }
  const table = MRZ_FORMAT_TABLES[format];
  const { fields, nameMayBeTruncated, problems } = readFields(table, lines);
  const checkDigits = checkDigitPlaces(table, lines).map((digit) => readCheckDigit(digit, lines));
  return {
    format,
    lines,
    fields,
    checkDigits,
    nameMayBeTruncated,
    problems: [
      ...lengthProblems(table, lines),
      ...characters,
      ...problems,
      ...checkDigits.filter((digit) => !digit.holds).map(checkDigitProblem),
    ],
  };
}

function splitLines(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function lengthProblems(table: MrzFormatTable, lines: readonly string[]): MrzProblem[] {
  const expected = table.lineLength;
  return lines.flatMap((text, line): MrzProblem[] => {
    if (text.length === expected) return [];
    const start = Math.min(text.length, expected);
    return [{ code: 'mrz.line-length', line, start, end: text.length, found: text.length, expected }];
  });
}

function characterProblems(text: string, line: number): MrzProblem[] {
  return [...text.matchAll(/[^A-Z0-9<]/gu)].map(({ 0: character, index }) => ({
    code: 'mrz.character',
    line,
    start: index,
    end: index + character.length,
    character,
  }));
}

function readCheckDigit(digit: MrzTableCheckDigit, lines: readonly string[]): MrzCheckDigit {
  const { name, covers, line, start, end } = digit;
  const found = textOfRange(lines, digit);
  const covered = textOfRanges(lines, covers);
  const expected = checkDigitOf(covered);
  const holds = found === expected || isBlankDigit(name, found, covered);
  return { name, found, expected, holds, range: { line, start, end }, covers };
}

function checkDigitProblem({ name, found, expected, range }: MrzCheckDigit): MrzProblem {
  return { code: 'mrz.check-digit', name, found, expected, ...range };
}
