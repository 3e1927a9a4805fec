import { type Action, arrowActions } from '@/table/view/action';
import type { Table } from '@/table/view/table';

/** One press of an arrow key turns the lamp around the page, or raises it, by these angles. */
export const LAMP_STEP_DEG = { turn: 15, rise: 5 } as const;

/** Makes the actions that turn and raise the oblique lamp. */
export function lampActions(table: Table): readonly Action[] {
  return arrowActions({
    prefix: 'Shift+',
    group: 'hold',
    ids: ['lamp-left', 'lamp-right', 'lamp-higher', 'lamp-lower'],
    available: () => table.store.getState().specimen.source.kind === 'computed',
    move(dx, dy) {
      const { lampAzimuthDeg, lampElevationDeg } = table.store.getState().lighting;
      table.lampTo(lampAzimuthDeg + dx * LAMP_STEP_DEG.turn, lampElevationDeg - dy * LAMP_STEP_DEG.rise);
    },
  });
}
