import type { Aggregate } from './aggregate';

/** How long today's session is meant to be, in minutes. */
export const TODAY_MINUTES = 10;

/** What somebody nobody knows yet is held to need for an item, in milliseconds, and how many answers that counts for. */
const FIRST_ITEM_MS = 45_000;
const FIRST_COUNTS_FOR = 10;
/** Reading what is told after an answer, in milliseconds. */
const TOLD_MS = 15_000;
/** Weeks that tell how fast somebody is now. */
const LATEST_WEEKS = 4;
/** With fewer nothing can be mixed; more tire. */
const FEWEST = 6;
const MOST = 16;
const MS_PER_MINUTE = 60_000;

/** Gives how many items somebody does in some minutes, by the time their answers of the latest weeks took. */
export function itemsInTime(
  minutes: number,
  aggregates: readonly Pick<Aggregate, 'grain' | 'period' | 'answers' | 'elapsedMs'>[],
): number {
  const weeks = aggregates.filter(({ grain }) => grain === 'week').toSorted((a, b) => b.period - a.period);
  const latest = weeks.slice(0, LATEST_WEEKS);
  const answers = latest.reduce((sum, week) => sum + week.answers, FIRST_COUNTS_FOR);
  const elapsedMs = latest.reduce((sum, week) => sum + week.elapsedMs, FIRST_ITEM_MS * FIRST_COUNTS_FOR);
  const fitting = Math.round((minutes * MS_PER_MINUTE) / (elapsedMs / answers + TOLD_MS));
  return Math.max(FEWEST, Math.min(MOST, fitting));
}
