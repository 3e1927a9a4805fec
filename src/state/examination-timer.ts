import type { Clock } from './ports';

/** Counts how long somebody has looked; times in milliseconds. */
export interface ExaminationTimer {
  readonly elapsedMs: () => number;
  readonly begin: () => void;
  readonly pause: (paused: boolean) => void;
}

/** Counts the time of an examination, on from `spentMs`, pauses left out. */
export function createExaminationTimer(clock: Clock, spentMs: number): ExaminationTimer {
  let before = spentMs;
  let since: number | null = null;
  let begun = false;
  const elapsedMs = () => before + (since === null ? 0 : Math.max(0, clock() - since));
  return {
    elapsedMs,
    begin() {
      begun = true;
      since ??= clock();
    },
    pause(paused: boolean) {
      if (!begun) return;
      before = elapsedMs();
      since = paused ? null : clock();
    },
  };
}
