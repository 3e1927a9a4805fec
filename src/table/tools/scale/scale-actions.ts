import { type Action, always, arrowActions } from '@/table/view/action';
import type { Table } from '@/table/view/table';
import { ScaleIcon } from '@/ui/icons/scale-icon';

const STEP_MM = 0.5;

/** Makes the actions of the measuring scale; while it lies on the page the arrows move its held end. */
export function scaleActions(table: Table): readonly [Action, ...Action[]] {
  const laid = () => table.store.getState().measure !== null;
  return [
    {
      id: 'scale',
      group: 'look',
      keys: ['s'],
      icon: ScaleIcon,
      available: always,
      perform: () => table.toggleMeasure(),
    },
    ...arrowActions({
      prefix: '',
      group: 'look',
      ids: ['scale-left', 'scale-right', 'scale-up', 'scale-down'],
      available: laid,
      move(dx, dy) {
        const { measure } = table.store.getState();
        if (!measure) return;
        const end = measure.measure[measure.held];
        table.measureTo({ x: end.x + dx * STEP_MM, y: end.y + dy * STEP_MM });
      },
    }),
    {
      id: 'scale-other-end',
      group: 'look',
      keys: ['Space'],
      icon: null,
      available: laid,
      perform: () => table.holdEnd(table.store.getState().measure?.held === 'from' ? 'to' : 'from'),
    },
  ];
}
