import { use, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Lesson } from '@/core/learning/lesson';
import type { ListedCourse } from '@/state/lesson-library';
import type { LessonState } from '@/state/lesson-store';
import { useServices } from './services';

/** Gives the courses in the language in use; the screen around it waits until they have come. */
export function useCourses(): readonly ListedCourse[] {
  const { i18n } = useTranslation();
  return use(useServices().lessonLibrary.courses(i18n.language));
}

/** Gives a lesson in the language in use, or null where there is none; the screen around it waits until it has come. */
export function useLesson(id: string): Lesson | null {
  const { i18n } = useTranslation();
  return use(useServices().lessonLibrary.lesson(id, i18n.language));
}

/** Follows how far a person has come; that of another one, followed before, counts as loading. */
export function useLessonState(profileId: string): LessonState {
  const { lessons } = useServices();
  useEffect(() => {
    lessons.follow(profileId);
  }, [lessons, profileId]);
  const state = useStore(lessons.state);
  return state.phase === 'none' || state.profileId !== profileId ? { phase: 'loading', profileId } : state;
}
