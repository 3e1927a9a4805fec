import { createStore } from 'zustand/vanilla';
import type { SessionRecord } from '@/core/learning/session-record';
import type { SessionPort, StorageProblem } from './ports';
import type { Readable } from './readable';

/** Finished sessions that are listed. */
export const LISTED_SESSIONS = 8;

/** The sessions of one person, newest first. */
export type SessionListState =
  | { readonly phase: 'loading' }
  | {
      readonly phase: 'ready';
      readonly unfinished: readonly SessionRecord[];
      readonly finished: readonly SessionRecord[];
    }
  | { readonly phase: 'failed'; readonly problem: StorageProblem };

/** Lists the sessions of one profile at a time. */
export interface SessionListStore {
  readonly state: Readable<SessionListState>;
  /** Reads the sessions of a profile; the newest call wins. */
  load(profileId: string): Promise<void>;
}

/** Creates the store of the list of sessions; it knows nothing until the first `load`. */
export function createSessionListStore(sessions: Pick<SessionPort, 'unfinished' | 'finished'>): SessionListStore {
  const state = createStore<SessionListState>()(() => ({ phase: 'loading' }));
  let newest = 0;
  let shownFor: string | null = null;
  return {
    state,
    async load(profileId) {
      newest += 1;
      const mine = newest;
      // What another person did never stands under this one's name.
      if (shownFor !== profileId) state.setState({ phase: 'loading' }, true);
      shownFor = profileId;
      const [unfinished, finished] = await Promise.all([
        sessions.unfinished(profileId),
        sessions.finished(profileId, LISTED_SESSIONS),
      ]);
      if (mine !== newest) return;
      if (!unfinished.ok) return state.setState({ phase: 'failed', problem: unfinished.problem }, true);
      if (!finished.ok) return state.setState({ phase: 'failed', problem: finished.problem }, true);
      state.setState({ phase: 'ready', unfinished: unfinished.value, finished: finished.value }, true);
    },
  };
}
