import { addDays, type PlainDate, toDayNumber } from '@/core/kernel/plain-date';

/** Counts the days of a year up to a date, 1 January being 1. */
export function dayOfYear(date: PlainDate): number {
  return toDayNumber(date) - toDayNumber({ year: date.year, month: 1, day: 1 }) + 1;
}

/**
 * Gives the date that a day of the year means to somebody who reads it on a given day: the boarding pass names no year, so
 * the nearest such day is meant, in the year before, the same year or the year after.
 *
 * @param day 1 to 366
 * @returns null where no year near by has such a day, as for day 366 far from a leap year
 */
export function nearestDate(day: number, now: PlainDate): PlainDate | null {
  const today = toDayNumber(now);
  const dates = [now.year - 1, now.year, now.year + 1].flatMap((year) => {
    const date = addDays({ year, month: 1, day: 1 }, day - 1);
    return day >= 1 && date.year === year ? [date] : [];
  });
  const near = dates.toSorted((a, b) => Math.abs(toDayNumber(a) - today) - Math.abs(toDayNumber(b) - today));
  return near[0] ?? null;
}
