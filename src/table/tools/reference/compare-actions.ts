import type { Action } from '@/table/view/action';
import type { Table } from '@/table/view/table';
import { COMPARE_MODES, type CompareMode, type Comparison } from '@/table/view/table-state';
import { CompareIcon } from '@/ui/icons/compare-icon';

/** Begins a comparison with the genuine reference of the model, in one mode. */
export function comparisonIn(mode: CompareMode): Comparison {
  return { version: 'reference', mode, share: 0.5, running: false, shown: true };
}

/** Makes the actions that lay the reference beside or over the page; only made specimens have one. */
export function compareActions(table: Table): readonly [Action, ...Action[]] {
  const available = () => table.store.getState().specimen.source.kind === 'computed';
  return [
    {
      id: 'reference',
      group: 'compare',
      keys: ['r'],
      icon: CompareIcon,
      available,
      perform: () => table.compare(table.store.getState().comparison ? null : comparisonIn('beside')),
    },
    {
      id: 'compare-mode',
      group: 'compare',
      keys: ['c'],
      icon: null,
      available,
      perform() {
        const { comparison } = table.store.getState();
        const next = comparison
          ? COMPARE_MODES[(COMPARE_MODES.indexOf(comparison.mode) + 1) % COMPARE_MODES.length]
          : 'beside';
        if (next)
          table.compare(comparison ? { ...comparison, mode: next, running: false, shown: true } : comparisonIn(next));
      },
    },
    {
      id: 'swap-versions',
      group: 'compare',
      keys: ['Space'],
      icon: null,
      available: () => table.store.getState().comparison?.mode === 'blinking',
      perform() {
        const { comparison } = table.store.getState();
        if (comparison) table.compare({ ...comparison, running: false, shown: !comparison.shown });
      },
    },
  ];
}
