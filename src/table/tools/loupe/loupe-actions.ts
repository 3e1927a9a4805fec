import { type Action, always, arrowActions } from '@/table/view/action';
import type { Table } from '@/table/view/table';
import { LoupeIcon } from '@/ui/icons/loupe-icon';

/** One press moves the loupe by this part of its field: a tenth of what is seen at 10x is about half a millimetre. */
const STEP_MM = 12;

/** Makes the actions of the loupe: on and off, where it stands, how strong it is. */
export function loupeActions(table: Table): readonly [Action, ...Action[]] {
  const inUse = () => table.store.getState().loupe !== null;
  return [
    { id: 'loupe', group: 'look', keys: ['z'], icon: LoupeIcon, available: always, perform: () => table.toggleLoupe() },
    ...arrowActions({
      prefix: 'Alt+',
      group: 'look',
      ids: ['loupe-left', 'loupe-right', 'loupe-up', 'loupe-down'],
      available: inUse,
      move(dx, dy) {
        const { loupe } = table.store.getState();
        if (!loupe) return;
        const step = STEP_MM / loupe.magnification;
        table.moveLoupe({ x: loupe.at.x + dx * step, y: loupe.at.y + dy * step });
      },
    }),
    {
      id: 'loupe-stronger',
      group: 'look',
      keys: ['+', '='],
      icon: null,
      available: inUse,
      perform: () => table.stepLoupe(1),
    },
    {
      id: 'loupe-weaker',
      group: 'look',
      keys: ['-'],
      icon: null,
      available: inUse,
      perform: () => table.stepLoupe(-1),
    },
  ];
}
