import { createContext, useContext } from 'react';
import type { Lesson } from '@/core/learning/lesson';
import type { LessonProgress } from '@/core/learning/lesson-progress';

/** The lesson around a piece of its text. */
export interface OpenLesson {
  readonly lesson: Lesson;
  readonly progress: LessonProgress | null;
}

/** Carries the lesson to all pieces of its text. */
export const LessonContext = createContext<OpenLesson | null>(null);

/** Gives the lesson; must be called inside one. */
export function useOpenLesson(): OpenLesson {
  const open = useContext(LessonContext);
  if (!open) throw new Error('useOpenLesson needs a lesson above it');
  return open;
}
