import type { PlainDate } from '@/core/kernel/plain-date';
import { isWritingOf } from './compare-name';
import { MRZ_FORMAT_TABLES } from './formats';
import { writeMrzDate } from './mrz-date';
import type { MrzFieldName } from './mrz-problem';
import type { MrzRange } from './mrz-range';
import { findMrzField, type MrzReading } from './mrz-reading';
import { transliterate } from './transliterate';
import { widthOf } from './truncate-name';

/** One spelling of the holder's name on the page. */
export interface PageName {
  readonly primary: string;
  readonly secondary: string;
}

/** What the page says in print; what it does not say, or what is not to be compared, is absent. */
export interface PageValues {
  readonly documentCode?: string;
  readonly issuer?: string;
  /** Every spelling printed on the page; the MRZ may follow any of them. */
  readonly names?: readonly PageName[];
  readonly documentNumber?: string;
  readonly nationality?: string;
  readonly birth?: { readonly year?: number; readonly month?: number; readonly day?: number };
  readonly sex?: 'F' | 'M' | 'X';
  readonly expiry?: PlainDate;
  readonly optional?: string;
}

/** A field in which the MRZ does not say what the page says; `claimed` and `page` are as the MRZ writes them, names as printed. */
export interface PageMismatch extends MrzRange {
  readonly code: 'mrz.differs-from-page';
  readonly field: MrzFieldName;
  readonly claimed: string;
  readonly page: string;
}

/**
 * Compares what an MRZ claims with what the page says and lists every field that differs. Truncation, every
 * transliteration that ICAO lists, and fillers for an unknown part are no differences.
 */
export function compareWithPage(reading: MrzReading, page: PageValues): readonly PageMismatch[] {
  const texts: readonly (readonly [MrzFieldName, string | undefined])[] = [
    ['documentCode', page.documentCode],
    ['issuer', page.issuer],
    ['documentNumber', page.documentNumber],
    ['nationality', page.nationality],
    ['birthDate', page.birth && writeMrzDate(page.birth)],
    ['sex', page.sex === 'X' ? '<' : page.sex],
    ['expiryDate', page.expiry && writeMrzDate(page.expiry)],
    ['optional', page.optional],
  ];
  return [
    ...compareNames(reading, page.names ?? []),
    ...texts.flatMap(([field, text]) => (text === undefined ? [] : compareText(reading, field, text))),
  ];
}

function compareText(reading: MrzReading, field: MrzFieldName, page: string): PageMismatch[] {
  const claimed = findMrzField(reading, field);
  if (!claimed) return [];
  if (field === 'birthDate' || field === 'expiryDate')
    return claimed.text === page ? [] : mismatch(reading, field, page);
  const isNumber = field === 'documentNumber';
  const text = isNumber ? claimed.value : claimed.text;
  const cut = isNumber && reading.format !== null && MRZ_FORMAT_TABLES[reading.format].longNumber === 'cut';
  const expected = bare(cut ? page.slice(0, claimed.text.length) : page);
  return bare(text) === expected ? [] : mismatch(reading, field, page);
}

/** Gives letters and digits with one filler for whatever parts them. */
function bare(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '<')
    .replace(/^<+|<+$/g, '');
}

function compareNames(reading: MrzReading, names: readonly PageName[]): readonly PageMismatch[] {
  const compared = names.map((name) => compareName(reading, name));
  return compared.reduce((best, next) => (next.length < best.length ? next : best), compared[0] ?? []);
}

function compareName(reading: MrzReading, name: PageName): readonly PageMismatch[] {
  const match = reading.nameMayBeTruncated && isTooLong(reading, name) ? 'cut' : 'whole';
  return (['primary', 'secondary'] as const).flatMap((field) => {
    const claimed = findMrzField(reading, field);
    return !claimed || isWritingOf(name[field], claimed.value, match) ? [] : mismatch(reading, field, name[field]);
  });
}

/** A name is only cut if it does not fit; the spelling with the values listed first is the longest one. */
function isTooLong(reading: MrzReading, name: PageName): boolean {
  if (!reading.format) return false;
  const field = MRZ_FORMAT_TABLES[reading.format].fields.find((row) => row.name === 'name');
  const primary = transliterate(name.primary).components;
  const secondary = transliterate(name.secondary).components;
  return field !== undefined && widthOf({ primary, secondary }) > field.end - field.start;
}

function mismatch(reading: MrzReading, field: MrzFieldName, page: string): PageMismatch[] {
  const claimed = findMrzField(reading, field);
  if (!claimed) return [];
  const { line, start, end, value } = claimed;
  return [{ code: 'mrz.differs-from-page', field, claimed: value, page, line, start, end }];
}
