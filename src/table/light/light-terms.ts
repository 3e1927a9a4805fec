import type { Viewport } from '@/artwork/plates';
import { type FibreOctave, fibreOctaves } from './grain';
import type { Lighting } from './lighting';
import { OPTICS } from './optics';
import { smoothstep } from './smoothstep';

/** How many heights toward the lamp are asked whether they throw a shadow. */
export const SHADOW_STEPS = 4;

/** How far the longest shadow that is looked for reaches. */
const SHADOW_REACH_MM = 0.48;

/** Half the distance over which a slope is measured. */
const SLOPE_REACH_MM = 0.06;

/**
 * What is the same for all pixels of one drawing. `stride` is the distance of the texels that are drawn (1, or 2 at half
 * resolution); directions and tilts are as in `OPTICS`; `slopePerLevel` turns a difference of relief levels
 * over twice `slopeReachPx` into a slope; a shadow step looks `dx`, `dy` texels toward the lamp, where the ray has risen
 * `riseUm`; `fibres` is the grain that the scale can show.
 */
export interface LightTerms {
  readonly viewport: Viewport;
  readonly stride: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly mmPerPx: number;
  readonly tiltX: number;
  readonly tiltY: number;
  readonly windowLevel: number;
  readonly lampX: number;
  readonly lampY: number;
  readonly lampZ: number;
  readonly slopeReachPx: number;
  readonly slopePerLevel: number;
  readonly shadowSteps: readonly { readonly dx: number; readonly dy: number; readonly riseUm: number }[];
  readonly fibres: readonly FibreOctave[];
  readonly devices: DeviceTerms;
}

/**
 * How optically variable devices are met: `lightX`, `lightY` where light comes from; `spread` how
 * wide that light is, `turn` how far inks have turned, `contrast` of latent images (-1 to 1), and how much of the
 * first and second changeable image is seen.
 */
export interface DeviceTerms {
  readonly lightX: number;
  readonly lightY: number;
  readonly spread: number;
  readonly turn: number;
  readonly contrast: number;
  readonly first: number;
  readonly second: number;
}

/** Works out what is the same for all pixels of a drawing. `resolution` is 1, or 0.5 for every second texel. */
export function lightTerms(viewport: Viewport, lighting: Lighting, resolution: number): LightTerms {
  const stride = Math.max(1, Math.round(1 / resolution));
  const { pxPerMm } = viewport;
  const azimuth = radians(lighting.lampAzimuthDeg);
  const elevation = radians(lighting.lampElevationDeg);
  const tiltX = Math.sin(radians(lighting.tiltXDeg));
  const tiltY = Math.sin(radians(lighting.tiltYDeg));
  const towardX = Math.sin(azimuth);
  const towardY = -Math.cos(azimuth);
  const lampX = towardX * Math.cos(elevation);
  const lampY = towardY * Math.cos(elevation);
  const slopeReachPx = Math.max(1, Math.round(pxPerMm * SLOPE_REACH_MM));
  const lean = OPTICS.WINDOW_LEAN_X * tiltX + OPTICS.WINDOW_LEAN_Y * tiltY;
  return {
    viewport,
    stride,
    widthPx: Math.ceil(viewport.widthPx / stride),
    heightPx: Math.ceil(viewport.heightPx / stride),
    mmPerPx: 1 / pxPerMm,
    tiltX,
    tiltY,
    windowLevel: 1 + lean - 0.3 * (tiltX * tiltX + tiltY * tiltY),
    lampX,
    lampY,
    lampZ: Math.sin(elevation),
    slopeReachPx,
    slopePerLevel: pxPerMm / (2000 * slopeReachPx),
    shadowSteps: shadowSteps(towardX, towardY, Math.tan(elevation), pxPerMm),
    fibres: fibreOctaves(pxPerMm),
    devices: deviceTerms(lighting, { tiltX, tiltY, lampX, lampY }),
  };
}

function shadowSteps(towardX: number, towardY: number, rise: number, pxPerMm: number): LightTerms['shadowSteps'] {
  return Array.from({ length: SHADOW_STEPS }, (_, i) => {
    const reachPx = Math.max(i + 1, (SHADOW_REACH_MM * pxPerMm * (i + 1) ** 2) / SHADOW_STEPS ** 2);
    return {
      dx: Math.round(towardX * reachPx),
      dy: Math.round(towardY * reachPx),
      riseUm: (reachPx / pxPerMm) * 1000 * rise,
    };
  });
}

interface Held {
  readonly tiltX: number;
  readonly tiltY: number;
  readonly lampX: number;
  readonly lampY: number;
}

function deviceTerms({ light }: Lighting, { tiltX, tiltY, lampX, lampY }: Held): DeviceTerms {
  const oblique = light === 'oblique';
  const share = oblique ? 0.4 : 0;
  const towardX = tiltX - share * lampX;
  const towardY = tiltY - share * lampY;
  const along = Math.abs(towardX);
  const across = Math.abs(towardY);
  // The lenses lie along the lines of the page and lean a little, so that a turn about either axis changes the image.
  const lens = tiltY + 0.55 * tiltX;
  return {
    lightX: oblique ? lampX : OPTICS.WINDOW_X,
    lightY: oblique ? lampY : OPTICS.WINDOW_Y,
    spread: oblique ? 0.24 : 0.34,
    turn: Math.hypot(towardX, towardY),
    contrast: smoothstep(0.22, 0.4, across) - smoothstep(0.22, 0.4, along),
    first: seen(lens),
    second: seen(-lens),
  };
}

/** How much of a changeable image is seen: a faint mixture face on, then all of it from its own side. */
function seen(lens: number): number {
  const own = smoothstep(0.05, 0.17, lens);
  const other = smoothstep(0.05, 0.17, -lens);
  return own + 0.3 * (1 - own - other);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
