import type { Field, FieldTexts } from '@/core/document/field';
import { mrzRun } from '@/core/fraud/mrz-edits';
import { textOfRange } from '@/core/mrz/mrz-range';

/** The facts that stand both in the zone and on the page. */
export const COMPARED_FIELDS = ['name', 'documentNumber', 'nationality', 'birthDate', 'sex', 'expiryDate'] as const;

/** One such fact. */
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** What the page prints of each. */
const PRINTED: Readonly<Record<ComparedField, readonly Field[]>> = {
  name: ['surname', 'givenNames'],
  documentNumber: ['documentNumber'],
  nationality: ['nationality'],
  birthDate: ['birthDate'],
  sex: ['sex'],
  expiryDate: ['expiryDate', 'visaUntil'],
};

/** A zone and the facts of the page beside it. */
export interface ZoneAndPage {
  readonly lines: readonly string[];
  readonly fields: FieldTexts;
}

/** Lists the facts that a zone bears and its page prints. */
export function comparedIn({ lines, fields }: ZoneAndPage): readonly ComparedField[] {
  return COMPARED_FIELDS.filter(
    (field) => mrzRun(lines, field) !== null && PRINTED[field].some((printed) => fields[printed] !== undefined),
  );
}

/**
 * Lists the facts in which zone and page no longer agree: those that were changed in one of the two since the issuer, who
 * made them agree, let the document go. A truncated or transliterated name was never a difference.
 */
export function differingSince(issued: ZoneAndPage, now: ZoneAndPage): readonly ComparedField[] {
  return comparedIn(now).filter((field) => {
    const run = mrzRun(issued.lines, field);
    const zoneChanged = run !== null && textOfRange(issued.lines, run) !== textOfRange(now.lines, run);
    const pageChanged = PRINTED[field].some((printed) => issued.fields[printed] !== now.fields[printed]);
    return zoneChanged !== pageChanged;
  });
}
