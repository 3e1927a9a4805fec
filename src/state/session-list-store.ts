import { createStore } from 'zustand/vanilla';
import type { SessionRecord } from '@/core/learning/session-record';
import type { SessionPort, StorageProblem } from './ports';
import type { Readable } from './readable';

/** Sessions that are looked at, so that it takes no longer after years; nobody goes on with an older one. */
const LOOKED_AT = 50;
/** Finished sessions that are listed. */
const LISTED = 8;

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
export function createSessionListStore(sessions: Pick<SessionPort, 'newest'>): SessionListStore {
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
      const read = await sessions.newest(profileId, LOOKED_AT);
      if (mine !== newest) return;
      if (!read.ok) return state.setState({ phase: 'failed', problem: read.problem }, true);
      const unfinished = read.value.filter(({ finishedAt }) => finishedAt === null);
      const finished = read.value.filter(({ finishedAt }) => finishedAt !== null).slice(0, LISTED);
      state.setState({ phase: 'ready', unfinished, finished }, true);
    },
  };
}
