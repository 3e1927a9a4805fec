import { INSTRUMENTS, type Instrument } from './answer';

/** How many answers used each instrument. */
export type InstrumentCounts = Readonly<Record<Instrument, number>>;

/** No instrument used. */
export const NO_INSTRUMENTS: InstrumentCounts = {
  white: 0,
  oblique: 0,
  coaxial: 0,
  transmitted: 0,
  uv365: 0,
  infrared: 0,
  uv254: 0,
  tilt: 0,
  lamp: 0,
  loupe: 0,
  scale: 0,
  reference: 0,
  'mrz-reader': 0,
  'barcode-reader': 0,
  'chip-reader': 0,
  faces: 0,
  pages: 0,
};

/** Counts the instruments of one answer: each that was used once. */
export function countInstruments(used: readonly Instrument[]): InstrumentCounts {
  return { ...NO_INSTRUMENTS, ...Object.fromEntries(used.map((instrument) => [instrument, 1])) };
}

/** Adds two counts; an instrument that a count kept from earlier does not know was not used then. */
export function addInstruments(
  a: Readonly<Partial<InstrumentCounts>>,
  b: Readonly<Partial<InstrumentCounts>>,
): InstrumentCounts {
  const sum = { ...NO_INSTRUMENTS };
  for (const instrument of INSTRUMENTS) sum[instrument] = (a[instrument] ?? 0) + (b[instrument] ?? 0);
  return sum;
}
