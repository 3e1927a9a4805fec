import type { Instrument } from '@/core/examination/answer';
import type { TableState } from './table-state';

/** Lists the instruments that made the table change from one state to the next. */
export function instrumentsUsed(now: TableState, before: TableState): readonly Instrument[] {
  const { lighting, loupe, measure, comparison, page } = now;
  const was = before.lighting;
  const used: Instrument[] = [];
  if (lighting.light !== was.light) used.push(lighting.light);
  if (lighting.tiltXDeg !== was.tiltXDeg || lighting.tiltYDeg !== was.tiltYDeg) used.push('tilt');
  if (lighting.lampAzimuthDeg !== was.lampAzimuthDeg || lighting.lampElevationDeg !== was.lampElevationDeg) {
    used.push('lamp');
  }
  if (loupe && !before.loupe) used.push('loupe');
  if (measure && !before.measure) used.push('scale');
  if (comparison && !before.comparison) used.push('reference');
  if (page !== before.page) used.push('pages');
  return used;
}
