import type { Light } from '@/core/document/optics';

/**
 * How the document is lit and held. `lampAzimuthDeg` is where the oblique lamp stands, clockwise from the top of the
 * page (0 to 360); `lampElevationDeg` its height above the table (5 to 60); tilts are -40 to 40 degrees, positive x
 * turns the right edge away from the eye, positive y the bottom edge.
 */
export interface Lighting {
  readonly light: Light;
  readonly lampAzimuthDeg: number;
  readonly lampElevationDeg: number;
  readonly tiltXDeg: number;
  readonly tiltYDeg: number;
}

/** White light from above on a flat document, the lamp at the upper left for when it is asked for. */
export const RESTING_LIGHT: Lighting = {
  light: 'white',
  lampAzimuthDeg: 300,
  lampElevationDeg: 15,
  tiltXDeg: 0,
  tiltYDeg: 0,
};
