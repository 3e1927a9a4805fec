import type { Result } from '@/core/kernel/result';
import type { Course, Lesson, LessonHead } from '@/core/learning/lesson';
import type { LessonOfProfile, LessonProgress } from '@/core/learning/lesson-progress';
import type { StorageProblem, Stored, Unwatch } from './ports';

/** Brings the lessons of this build, in one language at a time. */
export interface LessonSourcePort {
  courses(): Promise<Readonly<Record<string, Course>>>;
  /** Lists what there is in a language, in no order. */
  heads(language: string): Promise<readonly LessonHead[]>;
  /** Gives a lesson, or null where this build does not have it in the language. */
  lesson(id: string, language: string): Promise<Lesson | null>;
}

/** Keeps how far each person has come in each lesson. */
export interface LessonProgressPort {
  /** Changes one progress in one step, so that two tabs lose nothing of each other. */
  change(of: LessonOfProfile, change: (before: LessonProgress | null) => LessonProgress): Stored<void>;
  /** Tells all progress of a person now and after every change, those of other tabs included. */
  watch(profileId: string, listener: (all: Result<readonly LessonProgress[], StorageProblem>) => void): Unwatch;
}
