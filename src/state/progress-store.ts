import { createStore } from 'zustand/vanilla';
import { type Progress, progressOf } from '@/core/learning/progress';
import type { AnswerPort, StorageProblem, Unwatch } from './ports';
import type { Readable } from './readable';

/** What one person can do and misses, from aggregates alone. */
export type ProgressState =
  | { readonly phase: 'none' }
  | { readonly phase: 'loading'; readonly profileId: string }
  | { readonly phase: 'ready'; readonly profileId: string; readonly progress: Progress }
  | { readonly phase: 'failed'; readonly profileId: string; readonly problem: StorageProblem };

/** Shows the progress of one profile at a time, kept up to date. */
export interface ProgressStore {
  readonly state: Readable<ProgressState>;
  /** Follows a profile, or nobody. */
  follow(profileId: string | null): void;
  readonly dispose: Unwatch;
}

/** Creates the store of progress; it reads aggregates, so it opens as fast after ten years as after a day. */
export function createProgressStore(answers: Pick<AnswerPort, 'watchAggregates'>): ProgressStore {
  const state = createStore<ProgressState>()(() => ({ phase: 'none' }));
  let unwatch: Unwatch = () => undefined;

  function follow(profileId: string | null): void {
    unwatch();
    unwatch = () => undefined;
    if (profileId === null) {
      state.setState({ phase: 'none' }, true);
      return;
    }
    state.setState({ phase: 'loading', profileId }, true);
    unwatch = answers.watchAggregates(profileId, (read) => {
      if (read.ok) state.setState({ phase: 'ready', profileId, progress: progressOf(read.value) }, true);
      else state.setState({ phase: 'failed', profileId, problem: read.problem }, true);
    });
  }

  return { state, follow, dispose: () => follow(null) };
}
