import { type Action, arrowActions } from '@/table/view/action';
import type { Table } from '@/table/view/table';

/** One press of an arrow key tilts by this angle. */
export const TILT_STEP_DEG = 5;

/** Makes the actions that tilt the document; photographs cannot be tilted. */
export function tiltActions(table: Table): readonly Action[] {
  const available = () => table.store.getState().specimen.source.kind === 'computed';
  return [
    ...arrowActions({
      prefix: '',
      group: 'hold',
      ids: ['tilt-left', 'tilt-right', 'tilt-up', 'tilt-down'],
      available,
      move(dx, dy) {
        const { tiltXDeg, tiltYDeg } = table.store.getState().lighting;
        table.tiltTo(tiltXDeg + dx * TILT_STEP_DEG, tiltYDeg + dy * TILT_STEP_DEG);
      },
    }),
    { id: 'lay-flat', group: 'hold', keys: ['0'], icon: null, available, perform: () => table.tiltTo(0, 0) },
  ];
}
