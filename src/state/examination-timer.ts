import type { Clock } from './ports';

/** Counts how long somebody has looked; times in milliseconds. */
export interface ExaminationTimer {
  readonly elapsedMs: () => number;
  readonly begin: () => void;
  readonly pause: (paused: boolean) => void;
}

/** Nobody looks longer than ten minutes at one thing without doing anything: what a clock says beyond, it was set forward. */
const LONGEST_STRETCH_MS = 600_000;

/**
 * Counts the time of an examination, on from `spentMs`, pauses left out. A clock that is set back or forward meanwhile costs
 * what lies between two readings, and never counts more than a stretch that somebody can have looked.
 */
export function createExaminationTimer(clock: Clock, spentMs: number): ExaminationTimer {
  let before = spentMs;
  let since: number | null = null;
  let begun = false;
  function elapsedMs(): number {
    if (since === null) return before;
    const now = clock();
    before += Math.min(LONGEST_STRETCH_MS, Math.max(0, now - since));
    since = now;
    return before;
  }
  return {
    elapsedMs,
    begin() {
      begun = true;
      since ??= clock();
    },
    pause(paused: boolean) {
      if (!begun) return;
      elapsedMs();
      since = paused ? null : clock();
    },
  };
}
