import type { MrzFieldKind, MrzFormatTable, MrzTableField } from './formats';
import { findLongNumber, type LongNumberPlaces } from './long-number';
import type { MrzFieldName, MrzProblem } from './mrz-problem';
import { type MrzRange, textOfRange } from './mrz-range';
import type { MrzField } from './mrz-reading';
import { spaced, splitNameField } from './names';

/** The characters each kind of field allows. Source: ICAO Doc 9303 part 3 section 4.3, part 4 section 4.2.2. */
const ALLOWED: Readonly<Record<MrzFieldKind, RegExp>> = {
  letters: /[A-Z<]/,
  name: /[A-Z<]/,
  text: /[A-Z0-9<]/,
  date: /[0-9<]/,
  sex: /[FM<]/,
};

/** The fields of MRZ lines and the characters in them that their kind does not allow. */
export interface ReadFields {
  readonly fields: readonly MrzField[];
  readonly nameMayBeTruncated: boolean;
  readonly problems: readonly MrzProblem[];
}

/** Reads every field of a format's table from lines of any length. */
export function readFields(table: MrzFormatTable, lines: readonly string[]): ReadFields {
  const long = findLongNumber(table, lines);
  const fields = table.fields.flatMap((field) => readField(field, lines, long));
  const name = table.fields.find((field) => field.name === 'name');
  return {
    fields: fields.map(({ field }) => field),
    nameMayBeTruncated: name ? splitNameField(textOfRange(lines, name)).mayBeTruncated : false,
    problems: fields.flatMap(({ field, kind }) => characterProblems(field, kind)),
  };
}

interface KindedField {
  readonly field: MrzField;
  readonly kind: MrzFieldKind;
}

function readField(row: MrzTableField, lines: readonly string[], long: LongNumberPlaces | null): KindedField[] {
  const { kind, line, start } = row;
  function make(name: MrzFieldName, range: MrzRange, value = spaced(textOfRange(lines, range))): KindedField {
    const { line: ofLine, start: from, end } = range;
    return { kind, field: { name, line: ofLine, start: from, end, text: textOfRange(lines, range), value } };
  }
  if (row.name === 'name') {
    const { primary, secondary } = splitNameField(textOfRange(lines, row));
    return [
      make('primary', { line, start: start + primary.start, end: start + primary.end }, primary.text),
      make('secondary', { line, start: start + secondary.start, end: start + secondary.end }, secondary.text),
    ];
  }
  if (long && row.name === 'documentNumber') {
    const number = textOfRange(lines, long.principal) + textOfRange(lines, long.rest);
    return [make('documentNumber', row, spaced(number)), make('documentNumberRest', long.rest)];
  }
  return [make(row.name, long && row.name === 'optional' ? long.optional : row)];
}

function characterProblems(field: MrzField, kind: MrzFieldKind): MrzProblem[] {
  return field.text.split('').flatMap((character, offset): MrzProblem[] => {
    if (!/[A-Z0-9<]/.test(character) || ALLOWED[kind].test(character)) return [];
    const start = field.start + offset;
    return [{ code: 'mrz.character-kind', field: field.name, character, line: field.line, start, end: start + 1 }];
  });
}
