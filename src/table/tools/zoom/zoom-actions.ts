import { ZOOM_STEP } from '@/table/scene/camera';
import { type Action, always, arrowActions } from '@/table/view/action';
import type { Table } from '@/table/view/table';
import { FitIcon } from '@/ui/icons/fit-icon';
import { ZoomInIcon } from '@/ui/icons/zoom-in-icon';
import { ZoomOutIcon } from '@/ui/icons/zoom-out-icon';

const PAN_PX = 80;

/** Makes the actions that bring the page nearer and move it over the desk. */
export function zoomActions(table: Table): readonly Action[] {
  return [
    {
      id: 'zoom-in',
      group: 'look',
      keys: ['+', '='],
      icon: ZoomInIcon,
      available: always,
      perform: () => table.zoom(ZOOM_STEP, null),
    },
    {
      id: 'zoom-out',
      group: 'look',
      keys: ['-'],
      icon: ZoomOutIcon,
      available: always,
      perform: () => table.zoom(1 / ZOOM_STEP, null),
    },
    { id: 'fit', group: 'look', keys: ['Home'], icon: FitIcon, available: always, perform: () => table.fit() },
    ...arrowActions({
      prefix: 'Ctrl+',
      group: 'look',
      ids: ['pan-left', 'pan-right', 'pan-up', 'pan-down'],
      available: always,
      move: (dx, dy) => table.pan({ left: -dx * PAN_PX, top: -dy * PAN_PX }),
    }),
  ];
}
