import { type Ratings, ratingsAt, ratingsOf } from './rating';
import { byInstant, type Review } from './review';
import { recallAt, type Schedule, scheduleOf } from './schedule';
import type { SkillName } from './skill';
import { KEPT_REVIEWS, type SkillMemory } from './skill-memory';
import type { StandingReason } from './skill-standing';

/**
 * Where somebody stands with one skill at an instant. `recall` is the chance, 0 to 1, that it is still there, 0 for what
 * was never tried; `ratings` are by its own answers alone, as they are held to be at that instant, and `level`
 * is the same begun with how good somebody is at everything else: by it items are made harder or plainer; `answers` counts those kept, `lately` and `missedLately` the latest of them.
 */
export interface SkillState {
  readonly skill: SkillName;
  readonly reason: StandingReason;
  readonly recall: number;
  readonly isDue: boolean;
  readonly answers: number;
  readonly lately: number;
  readonly missedLately: number;
  readonly schedule: Schedule | null;
  readonly ratings: Ratings;
  readonly level: number;
}

/** The latest answers that tell whether something is often missed, and from how many misses on it is. */
const LATELY = 8;
const OFTEN_MISSED = 3;

/** Clocks of two devices differ; what is further ahead than this was answered under a wrong one, and waits for its day. */
const CLOCK_TOLERANCE_MS = 86_400_000;

/** Gives the latest instant whose answers count now, in milliseconds since 1970 UTC: two clocks may be a day apart. */
export function knownUntil(now: number): number {
  return now + CLOCK_TOLERANCE_MS;
}

/**
 * Works out where somebody stands with some skills. What was answered after `knownUntil` is left out until its day.
 *
 * @param now in milliseconds since 1970 UTC
 * @param dayEnds the end of the learner's own day: what falls due before it is due today
 */
export function skillStatesOf(
  skills: readonly SkillName[],
  memories: readonly SkillMemory[],
  { now, dayEnds }: { readonly now: number; readonly dayEnds: number },
): readonly SkillState[] {
  const past = (reviews: readonly Review[]) => reviews.filter(({ at }) => at <= knownUntil(now));
  // Plain genuine documents come by themselves, and say little of what somebody can find.
  const begins = generalRating(
    past(memories.flatMap(({ skill, reviews }) => (skill === 'genuine-plain' ? [] : reviews))),
    now,
  );
  return skills.map((skill) => {
    const reviews = past(memories.find((memory) => memory.skill === skill)?.reviews ?? []);
    const schedule = scheduleOf(reviews);
    const latest = reviews.slice(-LATELY);
    const missedLately = latest.filter(({ grade }) => grade === 1).length;
    const ratings = ratingsAt(ratingsOf(reviews), now);
    return {
      skill,
      reason: reasonOf(schedule, missedLately, dayEnds),
      isDue: schedule !== null && schedule.dueAt < dayEnds,
      recall: schedule ? recallAt(schedule, now) : 0,
      answers: reviews.length,
      lately: latest.length,
      missedLately,
      schedule,
      ratings,
      level: ratingsAt(ratingsOf(reviews, begins), now).learner,
    };
  });
}

/** Rates somebody over all skills: who is good at the others is not asked the plainest of a new one. */
function generalRating(reviews: readonly Review[], now: number): number {
  return ratingsAt(ratingsOf(reviews.toSorted(byInstant).slice(-KEPT_REVIEWS)), now).learner;
}

function reasonOf(schedule: Schedule | null, missedLately: number, dayEnds: number): StandingReason {
  if (schedule === null) return 'new';
  if (missedLately >= OFTEN_MISSED) return 'often-missed';
  return schedule.dueAt < dayEnds ? 'due' : 'refresh';
}
