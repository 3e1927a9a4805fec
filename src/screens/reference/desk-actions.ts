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

/** Makes the actions of the library's desk. */
export function deskActions(table: Table): DeskActions {
  const lights = lightActions(table);
  const loupe = loupeActions(table);
  const all = [
    ...lights,
    ...tiltActions(table),
    ...lampActions(table),
    ...loupe,
    ...zoomActions(table),
    ...pageActions(table),
  ];
  return { all, lights, loupe: loupe[0] };
}
