import { addDays, addYears, fromDayNumber, type PlainDate, toDayNumber } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';
import type { DocumentModel } from './model';

/** The dates of a document and its holder. */
export interface IssueDates {
  readonly birth: PlainDate;
  readonly issued: PlainDate;
  readonly expires: PlainDate;
}

/** Ages in years that the dates must give: on the day of issue and on the day of examination. */
export interface HolderAges {
  readonly atIssue: number;
  readonly atExamination: number;
}

const TRIES = 12;
const YOUNGEST_DOCUMENT_DAYS = 25;

/**
 * Draws dates that agree with both ages, the model's years of issue, and a document still valid on the day it is
 * examined; null when no such dates were found.
 */
export function drawIssueDates(
  model: DocumentModel,
  ages: HolderAges,
  examined: PlainDate,
  random: Random,
): IssueDates | null {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const birth = addDays(addYears(examined, -ages.atExamination), -random.integer(1, 360));
    const first = Math.max(
      toDayNumber(addYears(birth, ages.atIssue)) + 1,
      toDayNumber({ year: model.years[0], month: 1, day: 1 }),
      toDayNumber(addYears(examined, -model.validityYears)) + YOUNGEST_DOCUMENT_DAYS,
    );
    const last = Math.min(
      toDayNumber(addYears(birth, ages.atIssue + 1)) - 1,
      toDayNumber({ year: model.years[1], month: 12, day: 31 }),
      toDayNumber(examined) - YOUNGEST_DOCUMENT_DAYS,
    );
    if (first > last) continue;
    const issued = fromDayNumber(random.integer(first, last));
    return { birth, issued, expires: addYears(issued, model.validityYears) };
  }
  return null;
}
