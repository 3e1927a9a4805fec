import type { Instrument } from '@/core/examination/answer';

/** The instruments that open a sheet over the desk. */
export type ToolPanel = 'mrz' | 'barcode' | 'chip' | 'faces';

/** The instrument that is used by opening each sheet. */
export const INSTRUMENT_OF_PANEL = {
  mrz: 'mrz-reader',
  barcode: 'barcode-reader',
  chip: 'chip-reader',
  faces: 'faces',
} as const satisfies Record<ToolPanel, Instrument>;
