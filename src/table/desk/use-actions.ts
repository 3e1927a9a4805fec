import { useContext, useMemo } from 'react';
import type { PolygonMm } from '@/core/kernel/geometry';
import { lampActions } from '@/table/tools/lamp/lamp-actions';
import { type LightAction, lightActions } from '@/table/tools/light-switch/light-actions';
import { loupeActions } from '@/table/tools/loupe/loupe-actions';
import { markingActions } from '@/table/tools/marking/marking-actions';
import { pageActions } from '@/table/tools/pages/page-actions';
import { compareActions } from '@/table/tools/reference/compare-actions';
import { scaleActions } from '@/table/tools/scale/scale-actions';
import { tiltActions } from '@/table/tools/tilt/tilt-actions';
import { zoomActions } from '@/table/tools/zoom/zoom-actions';
import { type Action, always } from '@/table/view/action';
import type { Table } from '@/table/view/table';
import { BarcodeIcon } from '@/ui/icons/barcode-icon';
import { BookIcon } from '@/ui/icons/book-icon';
import { ChipIcon } from '@/ui/icons/chip-icon';
import { FacesIcon } from '@/ui/icons/faces-icon';
import { HelpIcon } from '@/ui/icons/help-icon';
import { MrzIcon } from '@/ui/icons/mrz-icon';
import { RedoIcon } from '@/ui/icons/redo-icon';
import { UndoIcon } from '@/ui/icons/undo-icon';
import { isInKit, KitContext } from './kit';

/** What the actions of the screen itself do; those of the table are known. `onMarked` is null once the answer is given. */
export interface ScreenDeeds {
  readonly onMarked: ((region: PolygonMm) => void) | null;
  readonly onMrz: () => void;
  /** Null where no page of the documents has a barcode. */
  readonly onBarcode: (() => void) | null;
  readonly onChip: (() => void) | null;
  readonly onFaces: (() => void) | null;
  readonly onUndo: (() => void) | null;
  readonly onRedo: (() => void) | null;
  readonly onDecide: () => void;
  readonly onBack: () => void;
  readonly onHelp: () => void;
  /** Null where no library opens over this screen. */
  readonly onLibrary: (() => void) | null;
}

/** The one table from which buttons, keys and help are made; `rail` holds those that stand on the rail. */
export interface ActionTable {
  readonly all: readonly Action[];
  readonly lights: readonly LightAction[];
  readonly rail: {
    readonly loupe: Action;
    readonly scale: Action;
    readonly reference: Action;
    readonly mrz: Action;
    readonly barcode: Action;
    readonly chip: Action;
    readonly faces: Action;
  };
  /** Null once the answer is given. */
  readonly mark: Action | null;
  readonly undo: Action;
  readonly redo: Action;
  readonly help: Action;
}

/** Makes the action table of the examination screen, of what lies on the table. */
export function useActions(table: Table, deeds: ScreenDeeds): ActionTable {
  const { onMarked, onMrz, onBarcode, onChip, onFaces, onUndo, onRedo, onDecide, onBack, onHelp, onLibrary } = deeds;
  const kit = useContext(KitContext);
  return useMemo(() => {
    const lights = lightActions(table).filter(({ id }) => isInKit(id, kit));
    const loupe = loupeActions(table);
    const scale = scaleActions(table);
    const compare = compareActions(table);
    const marking = onMarked ? markingActions(table, onMarked) : null;
    const screen = {
      mrz: { id: 'mrz', group: 'compare', keys: ['x'], icon: MrzIcon, available: always, perform: onMrz },
      barcode: {
        id: 'barcode',
        group: 'compare',
        keys: ['b'],
        icon: BarcodeIcon,
        available: () => onBarcode !== null,
        perform: () => onBarcode?.(),
      },
      chip: {
        id: 'chip',
        group: 'compare',
        keys: ['k'],
        icon: ChipIcon,
        available: () => onChip !== null,
        perform: () => onChip?.(),
      },
      faces: {
        id: 'faces',
        group: 'compare',
        keys: ['f'],
        icon: FacesIcon,
        available: () => onFaces !== null,
        perform: () => onFaces?.(),
      },
      library: {
        id: 'library',
        group: 'compare',
        keys: ['l'],
        icon: BookIcon,
        available: () => onLibrary !== null,
        perform: () => onLibrary?.(),
      },
      undo: {
        id: 'undo',
        group: 'decide',
        keys: ['Ctrl+z'],
        icon: UndoIcon,
        available: () => onUndo !== null,
        perform: () => onUndo?.(),
      },
      redo: {
        id: 'redo',
        group: 'decide',
        keys: ['Ctrl+Shift+z', 'Ctrl+y'],
        icon: RedoIcon,
        available: () => onRedo !== null,
        perform: () => onRedo?.(),
      },
      decide: { id: 'decide', group: 'decide', keys: ['Enter'], icon: null, available: always, perform: onDecide },
      back: { id: 'back', group: 'decide', keys: ['Escape'], icon: null, available: always, perform: onBack },
      help: { id: 'help', group: 'decide', keys: ['?'], icon: HelpIcon, available: always, perform: onHelp },
    } as const satisfies Record<string, Action>;
    // Marking and measuring come before tilting: while they last the arrow keys are theirs.
    const all = [
      ...lights,
      ...(marking ?? []),
      ...scale,
      ...tiltActions(table),
      ...lampActions(table),
      ...loupe,
      ...zoomActions(table),
      ...pageActions(table),
      ...compare,
      ...Object.values(screen),
    ].filter(({ id }) => isInKit(id, kit));
    return {
      all,
      lights,
      rail: {
        loupe: loupe[0],
        scale: scale[0],
        reference: compare[0],
        mrz: screen.mrz,
        barcode: screen.barcode,
        chip: screen.chip,
        faces: screen.faces,
      },
      mark: marking?.[0] ?? null,
      undo: screen.undo,
      redo: screen.redo,
      help: screen.help,
    };
  }, [table, kit, onMarked, onMrz, onBarcode, onChip, onFaces, onUndo, onRedo, onDecide, onBack, onHelp, onLibrary]);
}
