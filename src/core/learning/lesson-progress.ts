/** How an activity in a lesson can go. */
export const LESSON_OUTCOMES = ['right', 'partly', 'wrong'] as const;

/** How an activity in a lesson went, the last time it was done. */
export type LessonOutcome = (typeof LESSON_OUTCOMES)[number];

/** Newest version of the stored shape. */
export const LESSON_PROGRESS_VERSION = 1;

/**
 * How far a person has come in a lesson. `place` is the section where they stopped, `read` the sections that they have gone on
 * from, in no order; sections are named as the lesson names them, so both may hold names that a newer lesson no longer has.
 * Instants are milliseconds since 1970 UTC; `finishedAt` is the first end, null before it.
 */
export interface LessonProgress {
  readonly version: typeof LESSON_PROGRESS_VERSION;
  readonly profileId: string;
  readonly lesson: string;
  readonly place: string;
  readonly read: readonly string[];
  readonly outcomes: Readonly<Record<string, LessonOutcome>>;
  readonly startedAt: number;
  readonly updatedAt: number;
  readonly finishedAt: number | null;
}

/** Something that happens to the progress of a lesson. */
export type LessonEvent =
  | { readonly type: 'opened'; readonly section: string }
  | { readonly type: 'read'; readonly section: string }
  | { readonly type: 'answered'; readonly activity: string; readonly outcome: LessonOutcome }
  | { readonly type: 'finished' };

/** Whose progress in which lesson. */
export interface LessonOfProfile {
  readonly profileId: string;
  readonly lesson: string;
}

/** Gives the progress after an event; `before` is null for a lesson that was never opened. */
export function advanceLesson(
  before: LessonProgress | null,
  { profileId, lesson }: LessonOfProfile,
  { event, now }: { readonly event: LessonEvent; readonly now: number },
): LessonProgress {
  const progress: LessonProgress = before ?? {
    version: LESSON_PROGRESS_VERSION,
    profileId,
    lesson,
    place: '',
    read: [],
    outcomes: {},
    startedAt: now,
    updatedAt: now,
    finishedAt: null,
  };
  return { ...progress, ...changeBy(event, progress, now), updatedAt: now };
}

function changeBy(event: LessonEvent, { read, outcomes, finishedAt }: LessonProgress, now: number) {
  switch (event.type) {
    case 'opened':
      return { place: event.section };
    case 'read':
      return { read: read.includes(event.section) ? read : [...read, event.section] };
    case 'answered':
      return { outcomes: { ...outcomes, [event.activity]: event.outcome } };
    case 'finished':
      return { finishedAt: finishedAt ?? now };
  }
}

/** Counts how many of the sections that a lesson has today were read. */
export function sectionsRead(progress: LessonProgress | null, sections: readonly string[]): number {
  return sections.filter((section) => progress?.read.includes(section)).length;
}

/** Gives the section at which to go on: where one stopped, or the first where that is no longer there. */
export function placeToGoOn(progress: LessonProgress | null, sections: readonly string[]): string {
  const [first = ''] = sections;
  return progress && sections.includes(progress.place) ? progress.place : first;
}

/** Joins the progress of one person in one lesson from two devices: nothing that was read or finished on either is lost. */
export function mergeLessonProgress(a: LessonProgress, b: LessonProgress): LessonProgress {
  const [earlier, later] = a.updatedAt <= b.updatedAt ? [a, b] : [b, a];
  const ends = [a.finishedAt, b.finishedAt].filter((end) => end !== null);
  return {
    ...later,
    read: [...new Set([...earlier.read, ...later.read])],
    outcomes: { ...earlier.outcomes, ...later.outcomes },
    startedAt: Math.min(a.startedAt, b.startedAt),
    finishedAt: ends.length === 0 ? null : Math.min(...ends),
  };
}
