import type { ItemDraft } from '@/core/learning/session-record';
import type { OnPageHidden, SessionPort, StorageProblem, Unwatch } from './ports';

/** Writes the work on an item: soon after a change, at once when the page may go away, and when asked. */
export interface DraftKeeper {
  /** Takes the newest work; it is written within the delay. */
  take(sessionId: string, draft: ItemDraft): void;
  /** Writes what is waiting, now. */
  flush(): Promise<void>;
  /** Forgets what is waiting. */
  drop(): void;
  readonly dispose: Unwatch;
}

/** What a draft keeper needs; `delayMs` is the longest time a change waits. */
export interface DraftKeeperDependencies {
  readonly sessions: Pick<SessionPort, 'saveDraft'>;
  readonly onPageHidden: OnPageHidden;
  readonly delayMs: number;
  /** Told after every write: problem null when it is on disk, else why not. */
  readonly onWritten: (sessionId: string, index: number, problem: StorageProblem | null) => void;
}

/** Creates a draft keeper. The delay is counted from the first change that waits, so steady work is written too. */
export function createDraftKeeper(needs: DraftKeeperDependencies): DraftKeeper {
  let waiting: { readonly sessionId: string; readonly draft: ItemDraft } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function drop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    waiting = null;
  }

  async function flush(): Promise<void> {
    const work = waiting;
    drop();
    if (work === null) return;
    const written = await needs.sessions.saveDraft(work.sessionId, work.draft);
    needs.onWritten(work.sessionId, work.draft.index, written.ok ? null : written.problem);
  }

  const unwatch = needs.onPageHidden(() => void flush());
  return {
    take(sessionId, draft) {
      waiting = { sessionId, draft };
      timer ??= setTimeout(() => void flush(), needs.delayMs);
    },
    flush,
    drop,
    dispose() {
      unwatch();
      void flush();
    },
  };
}
