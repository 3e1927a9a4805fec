import type { TimeFactor } from './tests/test-kind';

/**
 * Seconds for each traveller that a shift can be held with: what is commonly said of a first line, and what suits somebody
 * who is still learning where everything is. None is shorter than a face needs.
 * Source: the least time for a face, after studies of face matching under pressure of time, is 4 seconds
 */
export const TRAVELLER_SECONDS = [120, 60, 30, 12] as const;

/** One such time. */
export type TravellerSeconds = (typeof TRAVELLER_SECONDS)[number];

const MS_PER_SECOND = 1000;

/** Gives the limit of an item in milliseconds, with the extra time a person gets. */
export function travellerLimitMs(seconds: TravellerSeconds, factor: TimeFactor): number {
  return seconds * MS_PER_SECOND * factor;
}
