import type { LessonHead } from '@/core/learning/lesson';
import type { LessonProgress } from '@/core/learning/lesson-progress';
import type { ListedCourse } from '@/state/lesson-library';

/** Finds the lesson to go on with: the one that was left last, or else the first that is not done; null where all are. */
export function nextLesson(
  courses: readonly ListedCourse[],
  progress: Readonly<Record<string, LessonProgress>>,
): LessonHead | null {
  const open = courses
    .flatMap(({ lessons }) => lessons)
    .filter(({ id }) => (progress[id]?.finishedAt ?? null) === null);
  const begun = open
    .filter(({ id }) => progress[id])
    .toSorted((a, b) => (progress[b.id]?.updatedAt ?? 0) - (progress[a.id]?.updatedAt ?? 0));
  return begun[0] ?? open[0] ?? null;
}
