import type { PolygonMm } from '@/core/kernel/geometry';
import { type Action, always, arrowActions } from '@/table/view/action';
import type { Table } from '@/table/view/table';
import { MarkIcon } from '@/ui/icons/mark-icon';

const STEP_MM = 1.5;

/** Makes the actions that mark a place by keys: a cursor moved with the arrows, one corner after the other. */
export function markingActions(table: Table, onMarked: (region: PolygonMm) => void): readonly [Action, ...Action[]] {
  const marking = () => table.store.getState().marking !== null;
  return [
    { id: 'mark', group: 'mark', keys: ['m'], icon: MarkIcon, available: always, perform: () => table.toggleMarking() },
    ...arrowActions({
      prefix: '',
      group: 'mark',
      ids: ['cursor-left', 'cursor-right', 'cursor-up', 'cursor-down'],
      available: marking,
      move: (dx, dy) => table.mark({ type: 'move-by', dxMm: dx * STEP_MM, dyMm: dy * STEP_MM }),
    }),
    {
      id: 'cursor-place',
      group: 'mark',
      keys: ['Enter', 'Space'],
      icon: null,
      available: marking,
      perform() {
        const region = table.mark({ type: 'place' });
        if (region) onMarked(region);
      },
    },
  ];
}
