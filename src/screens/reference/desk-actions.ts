import { lampActions } from '@/table/tools/lamp/lamp-actions';
import { type LightAction, lightActions } from '@/table/tools/light-switch/light-actions';
import { loupeActions } from '@/table/tools/loupe/loupe-actions';
import { pageActions } from '@/table/tools/pages/page-actions';
import { tiltActions } from '@/table/tools/tilt/tilt-actions';
import { zoomActions } from '@/table/tools/zoom/zoom-actions';
import type { Action } from '@/table/view/action';
import type { Table } from '@/table/view/table';

/** What can be done at the desk of the library: everything that looks, nothing that marks or decides. */
export interface DeskActions {
  readonly all: readonly Action[];
  readonly lights: readonly LightAction[];
  readonly loupe: Action;
}

/** The way back from the desk. */
interface Way {
  readonly isOpen: () => boolean;
  readonly leave: () => void;
}

/**
 * Makes the actions of the library's desk. Escape lays the loupe aside, and then leads back, but where something else has
 * that key, as the dialog over an exercise does.
 */
export function deskActions(table: Table, way: Way): DeskActions {
  const lights = lightActions(table);
  const loupe = loupeActions(table);
  const isLoupeOut = () => table.store.getState().loupe !== null;
  const back: Action = {
    id: 'back',
    group: 'decide',
    keys: ['Escape'],
    icon: null,
    available: () => isLoupeOut() || way.isOpen(),
    perform: () => (isLoupeOut() ? table.toggleLoupe() : way.leave()),
  };
  const all = [
    ...lights,
    ...tiltActions(table),
    ...lampActions(table),
    ...loupe,
    ...zoomActions(table),
    ...pageActions(table),
    back,
  ];
  return { all, lights, loupe: loupe[0] };
}
