import type { Lighting } from '@/table/light/lighting';

/** How far a document can be tilted, in degrees to each side. */
export const TILT_LIMIT_DEG = 40;

/** How low and how high the lamp can stand above the table, in degrees. */
export const LAMP_HEIGHT_DEG = { least: 5, most: 60 } as const;

/** Keeps a tilt within what a hand would do. */
export function tiltLimited(xDeg: number, yDeg: number): Pick<Lighting, 'tiltXDeg' | 'tiltYDeg'> {
  return {
    tiltXDeg: within(xDeg, -TILT_LIMIT_DEG, TILT_LIMIT_DEG),
    tiltYDeg: within(yDeg, -TILT_LIMIT_DEG, TILT_LIMIT_DEG),
  };
}

/** Keeps a lamp on its arm: the azimuth goes round, the height stops at its ends. */
export function lampLimited(
  azimuthDeg: number,
  elevationDeg: number,
): Pick<Lighting, 'lampAzimuthDeg' | 'lampElevationDeg'> {
  return {
    lampAzimuthDeg: ((azimuthDeg % 360) + 360) % 360,
    lampElevationDeg: within(elevationDeg, LAMP_HEIGHT_DEG.least, LAMP_HEIGHT_DEG.most),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
