import { compareDates, type PlainDate } from '@/core/kernel/plain-date';
import { fail, ok, type Result } from '@/core/kernel/result';
import { codeStanding } from './code-standing';
import { MRZ_FORMAT_TABLES, type MrzFormat } from './formats';
import { isPossibleDate, type PartialDate, placeBirth, placeExpiryYear, splitMrzDate } from './mrz-date';
import type { MrzFieldName, MrzProblem } from './mrz-problem';
import { findMrzField, type MrzField, type MrzReading } from './mrz-reading';

/** What an MRZ without any problem says; codes have no fillers, names have spaces. */
export interface ValidMrz {
  readonly format: MrzFormat;
  readonly documentCode: string;
  readonly issuer: string;
  readonly primary: string;
  readonly secondary: string;
  readonly nameMayBeTruncated: boolean;
  readonly documentNumber: string;
  readonly nationality: string;
  readonly birth: PartialDate;
  readonly sex: 'F' | 'M' | 'X';
  readonly expiry: PlainDate;
  readonly optional: string;
  readonly optional2: string;
}

type FieldProblemCode = Extract<MrzProblem, { found: string; field: MrzFieldName }>['code'];

/**
 * Judges a reading: its own problems and those of codes, names, number and dates, all of them in one list. An MRZ of
 * an expired document is valid; a birth is never taken to be in the future of `now`.
 */
export function checkMrz(reading: MrzReading, now: PlainDate): Result<ValidMrz, readonly MrzProblem[]> {
  if (!reading.format) return fail(reading.problems);
  const birth = readBirth(reading, now);
  const expiry = readExpiry(reading, now);
  const problems = [
    ...reading.problems,
    ...codeProblems(reading, reading.format),
    ...nameProblems(reading),
    ...fieldProblems(reading, 'documentNumber', numberProblem),
    ...birth.problems,
    ...expiry.problems,
    ...orderProblems(reading, birth.date, expiry.date),
  ];
  if (problems.length > 0 || !birth.date || !expiry.date) return fail(problems);
  const sex = valueIn(reading, 'sex');
  return ok({
    format: reading.format,
    documentCode: valueIn(reading, 'documentCode'),
    issuer: valueIn(reading, 'issuer'),
    primary: valueIn(reading, 'primary'),
    secondary: valueIn(reading, 'secondary'),
    nameMayBeTruncated: reading.nameMayBeTruncated,
    documentNumber: valueIn(reading, 'documentNumber'),
    nationality: valueIn(reading, 'nationality'),
    birth: birth.date,
    sex: sex === 'F' || sex === 'M' ? sex : 'X',
    expiry: expiry.date,
    optional: valueIn(reading, 'optional'),
    optional2: valueIn(reading, 'optional2'),
  });
}

function valueIn(reading: MrzReading, name: MrzFieldName): string {
  return findMrzField(reading, name)?.value ?? '';
}

function problemAt(field: MrzField, code: FieldProblemCode): MrzProblem {
  return { code, field: field.name, found: field.text, line: field.line, start: field.start, end: field.end };
}

function fieldProblems(
  reading: MrzReading,
  name: MrzFieldName,
  judge: (text: string) => FieldProblemCode | null,
): MrzProblem[] {
  const field = findMrzField(reading, name);
  const code = field ? judge(field.text) : null;
  return field && code ? [problemAt(field, code)] : [];
}

function codeProblems(reading: MrzReading, format: MrzFormat): MrzProblem[] {
  const { documentCode } = MRZ_FORMAT_TABLES[format];
  return [
    ...fieldProblems(reading, 'documentCode', (text) => (documentCode.test(text) ? null : 'mrz.document-code')),
    ...fieldProblems(reading, 'issuer', (text) => {
      const standing = codeStanding(text.replace(/<+$/, ''));
      if (standing === 'nationality-only') return 'mrz.code-misplaced';
      return standing === 'unknown' ? 'mrz.code-unknown' : null;
    }),
    ...fieldProblems(reading, 'nationality', (text) =>
      codeStanding(text.replace(/<+$/, '')) === 'unknown' ? 'mrz.code-unknown' : null,
    ),
  ];
}

function nameProblems(reading: MrzReading): MrzProblem[] {
  return [
    ...fieldProblems(reading, 'primary', (text) => (text === '' || text.startsWith('<') ? 'mrz.name-filler' : null)),
    ...fieldProblems(reading, 'secondary', (text) =>
      text.startsWith('<') || text.includes('<<') ? 'mrz.name-filler' : null,
    ),
  ];
}

function numberProblem(text: string): FieldProblemCode | null {
  return /^<*$/.test(text) ? 'mrz.number-missing' : null;
}

interface ReadDate<D> {
  readonly date: D | null;
  readonly problems: readonly MrzProblem[];
}

function readBirth(reading: MrzReading, now: PlainDate): ReadDate<PartialDate> {
  const field = findMrzField(reading, 'birthDate');
  const claimed = splitMrzDate(field?.text ?? '');
  if (!field) return { date: null, problems: [] };
  if (!claimed) return { date: null, problems: [problemAt(field, 'mrz.date-incomplete')] };
  const date = placeBirth(claimed, now);
  return isPossibleDate(date)
    ? { date, problems: [] }
    : { date: null, problems: [problemAt(field, 'mrz.date-impossible')] };
}

function readExpiry(reading: MrzReading, now: PlainDate): ReadDate<PlainDate> {
  const field = findMrzField(reading, 'expiryDate');
  const claimed = splitMrzDate(field?.text ?? '');
  if (!field) return { date: null, problems: [] };
  if (!claimed || claimed.year === null || claimed.month === null || claimed.day === null) {
    return { date: null, problems: [problemAt(field, 'mrz.date-incomplete')] };
  }
  const date = { year: placeExpiryYear(claimed.year, now), month: claimed.month, day: claimed.day };
  return isPossibleDate(date)
    ? { date, problems: [] }
    : { date: null, problems: [problemAt(field, 'mrz.date-impossible')] };
}

function orderProblems(reading: MrzReading, birth: PartialDate | null, expiry: PlainDate | null): MrzProblem[] {
  if (!birth || birth.year === null || !expiry) return [];
  const earliest = { year: birth.year, month: birth.month ?? 1, day: birth.day ?? 1 };
  return compareDates(expiry, earliest) < 0
    ? fieldProblems(reading, 'expiryDate', () => 'mrz.expiry-before-birth')
    : [];
}
