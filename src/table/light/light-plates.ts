import type { Plates, Viewport } from '@/artwork/plates';
import type { Light } from '@/core/document/optics';
import { lightCoaxial } from './light-coaxial';
import { lightInfrared } from './light-infrared';
import { lightOblique } from './light-oblique';
import { lightTerms } from './light-terms';
import { lightTransmitted } from './light-transmitted';
import { lightUv } from './light-uv';
import { lightWhite } from './light-white';
import type { Lighting } from './lighting';
import { OPTICS } from './optics';
import type { LightPixel, Pixel } from './pixel';

const LIGHT_PIXELS: Readonly<Record<Light, LightPixel>> = {
  white: lightWhite,
  oblique: lightOblique,
  coaxial: lightCoaxial,
  transmitted: lightTransmitted,
  uv365: lightUv,
  infrared: lightInfrared,
  uv254: lightUv,
};

/** A lit picture: opaque RGBA bytes, rows from the top. */
export interface LitPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * Lights the plates of a viewport by the light equation in plain arithmetic; the shader of the same equation gives the
 * same picture within 2 levels. `resolution` is 1, or 0.5 for every second texel of every second row.
 */
export function lightPlates(plates: Plates, viewport: Viewport, lighting: Lighting, resolution: number): LitPicture {
  const terms = lightTerms(viewport, lighting, resolution);
  const { widthPx, heightPx, stride, mmPerPx } = terms;
  const { originMm } = viewport;
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  const light = LIGHT_PIXELS[lighting.light];
  const pixel: Pixel = { plates, terms, at: 0, x: 0, y: 0, xMm: 0, yMm: 0, r: 0, g: 0, b: 0 };
  let to = 0;
  for (let row = 0; row < heightPx; row++) {
    pixel.y = row * stride;
    pixel.yMm = originMm.y + (pixel.y + 0.5) * mmPerPx;
    for (let column = 0; column < widthPx; column++) {
      pixel.x = column * stride;
      pixel.xMm = originMm.x + (pixel.x + 0.5) * mmPerPx;
      pixel.at = (pixel.y * viewport.widthPx + pixel.x) * 4;
      light(pixel);
      const keep = kept(Math.max(pixel.r, pixel.g, pixel.b));
      data[to] = level(pixel.r * keep);
      data[to + 1] = level(pixel.g * keep);
      data[to + 2] = level(pixel.b * keep);
      data[to + 3] = 255;
      to += 4;
    }
  }
  return { width: widthPx, height: heightPx, data };
}

/**
 * Gives what linear light is multiplied by to be shown: levels are bounded softly above by the strongest of the three, so
 * that strong colours keep their hue.
 */
function kept(most: number): number {
  const over = most - OPTICS.SHOULDER;
  if (over <= 0) return 1;
  const room = 1 - OPTICS.SHOULDER;
  return (OPTICS.SHOULDER + (room * over) / (room + over)) / most;
}

/** Turns linear light into a level of the screen, the inverse of `linear`. */
function level(light: number): number {
  return 255 * Math.sqrt(Math.max(0, light));
}
