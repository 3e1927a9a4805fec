/**
 * The items of a boarding pass of one leg, in the order of the barcode; `start` counts from 0, `end` is one past the last
 * character. Source: IATA Resolution 792, mandatory items; `size` says how long the airline's conditional items are.
 */
export const BCBP_FIELDS = [
  { name: 'format', start: 0, end: 1 },
  { name: 'legs', start: 1, end: 2 },
  { name: 'passengerName', start: 2, end: 22 },
  { name: 'electronicTicket', start: 22, end: 23 },
  { name: 'bookingReference', start: 23, end: 30 },
  { name: 'from', start: 30, end: 33 },
  { name: 'to', start: 33, end: 36 },
  { name: 'carrier', start: 36, end: 39 },
  { name: 'flightNumber', start: 39, end: 44 },
  { name: 'dayOfYear', start: 44, end: 47 },
  { name: 'compartment', start: 47, end: 48 },
  { name: 'seat', start: 48, end: 52 },
  { name: 'sequence', start: 52, end: 57 },
  { name: 'status', start: 57, end: 58 },
  { name: 'size', start: 58, end: 60 },
] as const satisfies readonly { readonly name: string; readonly start: number; readonly end: number }[];

/** The name of one item. */
export type BcbpFieldName = (typeof BCBP_FIELDS)[number]['name'];

/** Characters of the mandatory items of one leg. */
export const BCBP_LENGTH = 60;

/** Characters that the name item has room for. */
export const BCBP_NAME_LENGTH = 20;
