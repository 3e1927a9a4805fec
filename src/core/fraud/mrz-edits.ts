import type { Document } from '@/core/document/document';
import type { ElementOf } from '@/core/document/element';
import { nationalityCode } from '@/core/document/field-texts';
import type { PlainDate } from '@/core/kernel/plain-date';
import { MRZ_FORMAT_TABLES, type MrzTableFieldName } from '@/core/mrz/formats';
import { guessFormat } from '@/core/mrz/guess-format';
import { type MrzRange, textOfRange } from '@/core/mrz/mrz-range';
import { recomputeCheckDigits } from '@/core/mrz/recompute-check-digits';
import { writeMrz } from '@/core/mrz/write-mrz';

/** Facts of the machine readable zone that can be given another value. */
export interface MrzChanges {
  readonly birth?: PlainDate;
  readonly expires?: PlainDate;
  readonly surname?: string;
  readonly givenNames?: string;
}

/** Gives the place of a field in lines of any of the five formats, or null where the lines have no such field. */
export function mrzRun(lines: readonly string[], field: MrzTableFieldName): MrzRange | null {
  const format = guessFormat(lines);
  return (format && MRZ_FORMAT_TABLES[format].fields.find(({ name }) => name === field)) ?? null;
}

/** Writes a document's lines anew with other facts and right check digits; null where they cannot be written. */
export function rewriteLines(
  mrz: ElementOf<'mrz-print'>,
  document: Document,
  changes: MrzChanges,
): readonly string[] | null {
  const { model, holder, expires } = document;
  if (model.mrzFormat === null) return null;
  const written = writeMrz(model.mrzFormat, {
    documentCode: model.documentCode,
    issuer: model.state,
    primary: changes.surname ?? holder.surname.latin,
    secondary: changes.givenNames ?? holder.givenNames.latin,
    documentNumber: bareTextAt(mrz.lines, 'documentNumber'),
    nationality: nationalityCode(model, holder),
    birth: changes.birth ?? holder.birth,
    sex: holder.sex,
    expiry: changes.expires ?? expires,
    optional: bareTextAt(mrz.lines, 'optional'),
  });
  return written.ok ? written.value : null;
}

/** Gives the characters of a field without the fillers after them; empty where the lines have no such field. */
export function bareTextAt(lines: readonly string[], field: MrzTableFieldName): string {
  const run = mrzRun(lines, field);
  return run ? textOfRange(lines, run).replace(/<+$/, '') : '';
}

/** Puts characters over a run; check digits stay as they were unless `repair` is asked for. */
export function putAt(
  lines: readonly string[],
  { line, start }: MrzRange,
  text: string,
  repair: boolean,
): readonly string[] {
  const changed = lines.map((old, index) =>
    index === line ? old.slice(0, start) + text + old.slice(start + text.length) : old,
  );
  return repair ? recomputeCheckDigits(changed) : changed;
}
