import { createStore } from 'zustand/vanilla';
import { advanceLesson, type LessonEvent, type LessonProgress } from '@/core/learning/lesson-progress';
import type { LessonProgressPort } from './lesson-port';
import type { Clock, StorageProblem, Unwatch } from './ports';
import type { Readable } from './readable';

/** How far one person has come in the lessons, by the ids of the lessons. */
export type LessonState =
  | { readonly phase: 'none' }
  | { readonly phase: 'loading'; readonly profileId: string }
  | {
      readonly phase: 'ready';
      readonly profileId: string;
      readonly progress: Readonly<Record<string, LessonProgress>>;
      /** Why the last step could not be kept, or null. */
      readonly problem: StorageProblem | null;
    }
  | { readonly phase: 'failed'; readonly profileId: string; readonly problem: StorageProblem };

/** Follows the lessons of one profile at a time. */
export interface LessonStore {
  readonly state: Readable<LessonState>;
  /** Follows a profile, or nobody; following the same one again changes nothing. */
  follow(profileId: string | null): void;
  /** Keeps what happened in a lesson of the profile that is followed; nothing without one. */
  tell(lesson: string, event: LessonEvent): Promise<void>;
  readonly dispose: Unwatch;
}

/** Creates the store of lessons; it follows nobody until told to. */
export function createLessonStore(lessons: LessonProgressPort, clock: Clock): LessonStore {
  const state = createStore<LessonState>()(() => ({ phase: 'none' }));
  let unwatch: Unwatch = () => undefined;

  function follow(profileId: string | null): void {
    const now = state.getState();
    if (now.phase !== 'none' && now.profileId === profileId) return;
    unwatch();
    unwatch = () => undefined;
    if (profileId === null) {
      state.setState({ phase: 'none' }, true);
      return;
    }
    state.setState({ phase: 'loading', profileId }, true);
    unwatch = lessons.watch(profileId, (read) => {
      if (!read.ok) return state.setState({ phase: 'failed', profileId, problem: read.problem }, true);
      const progress = Object.fromEntries(read.value.map((one) => [one.lesson, one]));
      state.setState({ phase: 'ready', profileId, progress, problem: null }, true);
    });
  }

  async function tell(lesson: string, event: LessonEvent): Promise<void> {
    const now = state.getState();
    if (now.phase === 'none') return;
    const of = { profileId: now.profileId, lesson };
    const kept = await lessons.change(of, (before) => advanceLesson(before, of, { event, now: clock() }));
    const after = state.getState();
    if (!kept.ok && after.phase === 'ready') state.setState({ ...after, problem: kept.problem });
  }

  return { state, follow, tell, dispose: () => follow(null) };
}
