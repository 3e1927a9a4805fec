import type { PlainDate } from '@/core/kernel/plain-date';

/** The years in which each key of a State signs. Source: ICAO Doc 9303 part 12 section 5.1 (three to five years). */
export const GENERATION_YEARS = [
  [2013, 2016],
  [2017, 2020],
  [2021, 2024],
  [2025, 2028],
] as const satisfies readonly (readonly [number, number])[];

/** Tells whether the link certificate of a document's time has run out: it is valid in the first year of its generation. */
export function isLinkExpired(issued: PlainDate, day: PlainDate): boolean {
  const years = GENERATION_YEARS.findLast(([from]) => from <= issued.year) ?? GENERATION_YEARS[0];
  return day.year > years[0];
}
