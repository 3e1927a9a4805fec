import { createContext } from 'react';
import { LIGHTS } from '@/core/document/optics';
import { INSTRUMENTS, type Instrument } from '@/core/examination/answer';
import type { ActionId } from '@/table/view/action';

/** The instruments that lie on the table; all of them, unless somebody practises with fewer. */
export const KitContext = createContext<readonly Instrument[]>(INSTRUMENTS);

/** The instruments that are taken by an action of another name. */
const TAKEN_BY: Readonly<Partial<Record<ActionId, Instrument>>> = {
  loupe: 'loupe',
  scale: 'scale',
  reference: 'reference',
  'compare-mode': 'reference',
  mrz: 'mrz-reader',
  barcode: 'barcode-reader',
  chip: 'chip-reader',
  faces: 'faces',
};

/** Tells whether an action takes no instrument, or one that lies on the table. */
export function isInKit(id: ActionId, kit: readonly Instrument[]): boolean {
  const instrument = LIGHTS.find((light) => id === `light-${light}`) ?? TAKEN_BY[id];
  return instrument === undefined || kit.includes(instrument);
}
