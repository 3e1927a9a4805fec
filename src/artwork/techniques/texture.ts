import type { Laid } from '../mark';
import type { Viewport } from '../plates';
import { dyeSublimation } from './dye-sublimation';
import { inkjet } from './inkjet';
import { intaglio } from './intaglio';
import { laserEngraving } from './laser-engraving';
import { letterpress } from './letterpress';
import { offset } from './offset';
import { pen } from './pen';
import { screen } from './screen';
import { thermalTransfer } from './thermal-transfer';
import { toner } from './toner';

/**
 * Turns one printed layer from continuous tone into what the technique leaves on the material.
 * `layer` is straight RGBA of the viewport, alpha the coverage; the result is opaque RGB that multiplies what lies
 * below, white where nothing was laid. Patterns are fixed in document millimetres.
 */
export type Texture = (layer: Uint8ClampedArray, viewport: Viewport) => Uint8ClampedArray;

/** The texture of every technique and of the pen; null for what was not laid. */
export const TEXTURES: Readonly<Record<Laid, Texture | null>> = {
  none: null,
  pen,
  offset,
  intaglio,
  letterpress,
  screen,
  inkjet,
  toner,
  'dye-sublimation': dyeSublimation,
  'thermal-transfer': thermalTransfer,
  'laser-engraving': laserEngraving,
};

/** Resolution from which a technique's texture can be seen and is drawn; below it a layer is laid as continuous tone. */
export const TEXTURE_PX_PER_MM = 22;
