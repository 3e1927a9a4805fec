import type { Document } from '@/core/document/document';
import type { ElementOf } from '@/core/document/element';
import { nationalityCode } from '@/core/document/field-texts';
import type { PlainDate } from '@/core/kernel/plain-date';
import { recomputeCheckDigits } from '@/core/mrz/recompute-check-digits';
import { writeMrz } from '@/core/mrz/write-mrz';

/** Facts of the machine readable zone that can be given another value. */
export interface MrzChanges {
  readonly birth?: PlainDate;
  readonly expires?: PlainDate;
  readonly surname?: string;
}

/** A run of characters of one line; `end` is the position after the last. */
export interface MrzRun {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Places of the facts in TD3 lines. Source: ICAO Doc 9303, 8th edition, part 4 section 4.2. */
export const TD3_RUNS = {
  name: { line: 0, start: 5, end: 44 },
  documentNumber: { line: 1, start: 0, end: 9 },
  birthDate: { line: 1, start: 13, end: 19 },
  expiryDate: { line: 1, start: 21, end: 27 },
  optional: { line: 1, start: 28, end: 42 },
} as const satisfies Record<string, MrzRun>;

/** Writes a passport's lines anew with other facts and right check digits; null where they cannot be written. */
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
    secondary: holder.givenNames.latin,
    documentNumber: textAt(mrz.lines, TD3_RUNS.documentNumber).replace(/<+$/, ''),
    nationality: nationalityCode(model, holder),
    birth: changes.birth ?? holder.birth,
    sex: holder.sex,
    expiry: changes.expires ?? expires,
    optional: textAt(mrz.lines, TD3_RUNS.optional).replace(/<+$/, ''),
  });
  return written.ok ? written.value : null;
}

/** Gives the characters of a run. */
export function textAt(lines: readonly string[], { line, start, end }: MrzRun): string {
  return (lines[line] ?? '').slice(start, end);
}

/** Puts characters over a run; check digits stay as they were unless `repair` is asked for. */
export function putAt(
  lines: readonly string[],
  { line, start }: MrzRun,
  text: string,
  repair: boolean,
): readonly string[] {
  const changed = lines.map((old, index) =>
    index === line ? old.slice(0, start) + text + old.slice(start + text.length) : old,
  );
  return repair ? recomputeCheckDigits(changed) : changed;
}
