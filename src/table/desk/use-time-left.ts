import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '@/ui/announcer';

/** From so many milliseconds on, time is nearly over. */
export const LAST_MS = 30_000;

const TICK_MS = 1000;

/** Most that one tick may take off, in milliseconds: a clock that was set forward does not end an examination. */
const MOST_PER_TICK_MS = 1500;

interface TimeLeftNeeds {
  /** Gives the time spent in milliseconds, as the clock of the work counts it; the same function all along. */
  readonly elapsedMs: () => number;
  /** Time for the whole item in milliseconds; null where it is not limited. */
  readonly limitMs: number | null;
  readonly open: boolean;
  /** Called once, when time is over. */
  readonly onOver: () => void;
}

/**
 * Gives the time left in milliseconds, or null where it is not limited. It runs as the clock of the work does, so it
 * stands still while the page is hidden; half of the time and the last thirty seconds are said to assistive technology.
 */
export function useTimeLeft({ elapsedMs, limitMs, open, onOver }: TimeLeftNeeds): number | null {
  const { t } = useTranslation('examination');
  const announce = useAnnounce();
  const [spentMs, setSpentMs] = useState(elapsedMs);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  }, [onOver]);

  useEffect(() => {
    if (!open || limitMs === null) return;
    let last = elapsedMs();
    let spent = last;
    const timer = setInterval(() => {
      const now = elapsedMs();
      const before = spent;
      spent += Math.min(MOST_PER_TICK_MS, Math.max(0, now - last));
      last = now;
      setSpentMs(spent);
      const passed = (mark: number) => before < mark && spent >= mark;
      if (passed(limitMs / 2)) announce(t('limit.half'));
      if (passed(limitMs - LAST_MS)) announce(t('limit.last'));
      if (spent < limitMs) return;
      clearInterval(timer);
      over.current();
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [elapsedMs, limitMs, open, announce, t]);

  return limitMs === null ? null : Math.max(0, limitMs - spentMs);
}
