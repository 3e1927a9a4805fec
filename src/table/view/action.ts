import type { ComponentType } from 'react';

/** The groups in which the help lists what can be done. */
export const ACTION_GROUPS = ['light', 'hold', 'look', 'mark', 'compare', 'decide'] as const;

/** One group of actions. */
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** Everything that can be done at the table; the locale files name each under `action`. */
export const ACTION_IDS = [
  'light-white',
  'light-oblique',
  'light-coaxial',
  'light-transmitted',
  'light-uv365',
  'light-infrared',
  'light-uv254',
  'tilt-left',
  'tilt-right',
  'tilt-up',
  'tilt-down',
  'lay-flat',
  'lamp-left',
  'lamp-right',
  'lamp-higher',
  'lamp-lower',
  'loupe',
  'loupe-left',
  'loupe-right',
  'loupe-up',
  'loupe-down',
  'loupe-stronger',
  'loupe-weaker',
  'zoom-in',
  'zoom-out',
  'fit',
  'pan-left',
  'pan-right',
  'pan-up',
  'pan-down',
  'page-next',
  'page-previous',
  'mark',
  'cursor-left',
  'cursor-right',
  'cursor-up',
  'cursor-down',
  'cursor-place',
  'scale',
  'scale-left',
  'scale-right',
  'scale-up',
  'scale-down',
  'scale-other-end',
  'reference',
  'compare-mode',
  'swap-versions',
  'mrz',
  'barcode',
  'chip',
  'faces',
  'library',
  'undo',
  'redo',
  'decide',
  'back',
  'help',
] as const;

/** One thing that can be done. */
export type ActionId = (typeof ACTION_IDS)[number];

/**
 * A thing that can be done by a button, by keys, and as the help lists it. Keys are written as `keyOf` names them;
 * `available` says whether it makes sense now, and the first available action of a key is the one performed.
 */
export interface Action {
  readonly id: ActionId;
  readonly group: ActionGroup;
  readonly keys: readonly string[];
  readonly icon: ComponentType | null;
  readonly available: () => boolean;
  readonly perform: () => void;
}

/** Says of an action that it always makes sense. */
export function always(): boolean {
  return true;
}

/** Makes the four actions of the arrow keys, in one manner of holding down other keys. */
export function arrowActions(
  order: Omit<Action, 'id' | 'keys' | 'icon' | 'perform'> & {
    readonly prefix: string;
    readonly ids: readonly [left: ActionId, right: ActionId, up: ActionId, down: ActionId];
    readonly move: (dx: number, dy: number) => void;
  },
): readonly Action[] {
  const { prefix, ids, move, group, available } = order;
  const steps = [
    ['ArrowLeft', -1, 0],
    ['ArrowRight', 1, 0],
    ['ArrowUp', 0, -1],
    ['ArrowDown', 0, 1],
  ] as const;
  return steps.flatMap(([key, dx, dy], index): Action[] => {
    const id = ids[index];
    return id ? [{ id, group, available, keys: [prefix + key], icon: null, perform: () => move(dx, dy) }] : [];
  });
}
