import type { Raster } from './brush';
import type { PlateName, Plates } from './plates';

/** Reads the bytes of painted plates. */
export function readPlates({ white, uv, matter, surface, ovd }: Readonly<Record<PlateName, Raster>>): Plates {
  return {
    white: white.readPixels(),
    uv: uv.readPixels(),
    matter: matter.readPixels(),
    surface: surface.readPixels(),
    ovd: ovd.readPixels(),
  };
}
