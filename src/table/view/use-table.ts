import { useStore } from 'zustand';
import type { TableStore } from './table';
import type { TableState } from './table-state';

/** Reads a part of the table and follows its changes. */
export function useTable<Part>(store: TableStore, select: (state: TableState) => Part): Part {
  return useStore(store, select);
}
