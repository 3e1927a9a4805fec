import { useEffect } from 'react';
import type { Table } from '@/table/view/table';
import type { TableState } from '@/table/view/table-state';

/** Keeps tables under one light, at one tilt, and with the loupe in use on all or none of them, at one strength. */
export function useLinkedTables(tables: readonly Table[]): void {
  useEffect(() => {
    const ends = tables.map((table) =>
      table.store.subscribe((now, before) => {
        for (const other of tables) {
          if (other !== table) follow(other, now, before);
        }
      }),
    );
    return () => {
      for (const end of ends) end();
    };
  }, [tables]);
}

function follow(table: Table, now: TableState, before: TableState): void {
  const own = table.store.getState();
  // What is equal already is not set again, or two tables would answer each other for ever.
  if (now.lighting !== before.lighting && own.lighting !== now.lighting)
    table.store.setState({ lighting: now.lighting });
  if ((now.loupe === null) !== (own.loupe === null)) table.toggleLoupe();
  const held = table.store.getState().loupe;
  if (now.loupe && held && now.loupe.magnification !== held.magnification)
    table.store.setState({ loupe: { ...held, magnification: now.loupe.magnification } });
}
