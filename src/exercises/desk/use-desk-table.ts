import { useEffect, useState } from 'react';
import type { Instrument } from '@/core/examination/answer';
import type { PublicSpecimen } from '@/examiner/contract';
import { instrumentsUsed } from '@/table/view/instruments-used';
import { createTable, type Table, type TableStart } from '@/table/view/table';

/** Lays the specimen of a task on a table once, and notes the instruments used on it until the answer is told. */
export function useDeskTable(
  specimen: PublicSpecimen,
  use: (instrument: Instrument) => void,
  start: TableStart = { page: null, light: null },
): Table {
  const [table] = useState(() => createTable(specimen, start));
  useEffect(
    () =>
      table.store.subscribe((now, before) => {
        for (const instrument of instrumentsUsed(now, before)) use(instrument);
      }),
    [table, use],
  );
  return table;
}
