import { compareDates, daysInMonth, isCalendarDay, type PlainDate } from '@/core/kernel/plain-date';

/** A date with parts that may be unknown; year has four digits. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** The three two-digit parts of a claimed date; null is an unknown part, written `<<`. */
export interface TwoDigitDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Splits six characters YYMMDD; null if a part is neither two digits nor `<<`. */
export function splitMrzDate(text: string): TwoDigitDate | null {
  if (!/^(?:\d\d|<<){3}$/.test(text)) return null;
  const [year = null, month = null, day = null] = [0, 2, 4].map((at) => {
    const part = text.slice(at, at + 2);
    return part === '<<' ? null : Number(part);
  });
  return { year, month, day };
}

/** Writes a date as six characters YYMMDD, unknown parts as `<<`. Source: ICAO Doc 9303 part 3 section 4.8. */
export function writeMrzDate(date: { readonly year?: number; readonly month?: number; readonly day?: number }): string {
  return [date.year, date.month, date.day]
    .map((part) => (part === undefined ? '<<' : String(part % 100).padStart(2, '0')))
    .join('');
}

/**
 * Gives a two-digit date of birth its century: the latest one in which it is not after `now`. Whoever is over a
 * hundred years old therefore reads as a child, as in every two-digit year.
 */
export function placeBirth(date: TwoDigitDate, now: PlainDate): PartialDate {
  if (date.year === null) return date;
  const thisCentury = Math.floor(now.year / 100) * 100 + date.year;
  const earliest = { year: thisCentury, month: date.month ?? 1, day: date.day ?? 1 };
  return { ...date, year: compareDates(earliest, now) > 0 ? thisCentury - 100 : thisCentury };
}

/** Gives a two-digit year of expiry its century: the year from 49 before to 50 after `now`. */
export function placeExpiryYear(twoDigits: number, now: PlainDate): number {
  const earliest = now.year - 49;
  return earliest + ((((twoDigits - earliest) % 100) + 100) % 100);
}

/** Tells whether the known parts of a date can stand together in the calendar. */
export function isPossibleDate(date: PartialDate): boolean {
  const { year, month, day } = date;
  if (year !== null && month !== null && day !== null) return isCalendarDay({ year, month, day });
  if (month !== null && (month < 1 || month > 12)) return false;
  // A leap year and a long month stand in for what is unknown.
  return day === null || (day >= 1 && day <= daysInMonth(year ?? 2000, month ?? 1));
}
