import { useEffect } from 'react';
import type { Table } from './table';
import { useTable } from './use-table';

/** The twin blinks at 2 Hz: each version is seen for a quarter of a second. */
const HALF_PERIOD_MS = 250;

/** Lets a blinking comparison that runs by itself swap the two versions, as long as it runs. */
export function useBlinking(table: Table): void {
  const runs = useTable(table.store, ({ comparison }) => comparison?.mode === 'blinking' && comparison.running);
  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => {
      const { comparison } = table.store.getState();
      if (comparison) table.compare({ ...comparison, shown: !comparison.shown });
    }, HALF_PERIOD_MS);
    return () => clearInterval(timer);
  }, [table, runs]);
}
