import { type Action, arrowActions } from '@/table/view/action';
import type { Table } from '@/table/view/table';

const TURN_DEG = 15;
const RISE_DEG = 5;

/** Makes the actions that turn and raise the oblique lamp. */
export function lampActions(table: Table): readonly Action[] {
  return arrowActions({
    prefix: 'Shift+',
    group: 'hold',
    ids: ['lamp-left', 'lamp-right', 'lamp-higher', 'lamp-lower'],
    available: () => table.store.getState().specimen.source.kind === 'computed',
    move(dx, dy) {
      const { lampAzimuthDeg, lampElevationDeg } = table.store.getState().lighting;
      table.lampTo(lampAzimuthDeg + dx * TURN_DEG, lampElevationDeg - dy * RISE_DEG);
    },
  });
}
