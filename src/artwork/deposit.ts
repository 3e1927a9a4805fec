import type { Ink } from '@/core/document/optics';
import { INK_HEIGHT_UM } from './draw-context';
import type { Colour, Deposit, Laid } from './mark';

/**
 * Says what an ink does in every plate when laid by a technique: its colour, its fluorescence or the fluorescence
 * it covers, what it takes of infrared, its relief and gloss. `colour` replaces the ink's own where a run is printed.
 */
export function depositOf(ink: Ink, technique: Laid, colour: Colour = ink.colour): Deposit {
  const reliefUm = INK_HEIGHT_UM[technique];
  const gloss = technique === 'toner' ? 0.7 : ink.gloss;
  return {
    white: { colour, opacity: ink.opacity },
    ...(ink.uv !== null
      ? { uv: { colour: ink.uv, opacity: 1, blend: 'add' as const } }
      : ink.infraredAbsorption > 0.4 && {
          uv: { colour: '#020108', opacity: 0.75 * ink.opacity, blend: 'over' as const },
        }),
    ...(ink.uv254 !== null && { uv254: { colour: ink.uv254, opacity: 1, blend: 'add' as const } }),
    ...(ink.infraredAbsorption > 0.02 && { infrared: ink.infraredAbsorption }),
    ...(reliefUm !== 0 && { reliefUm }),
    ...(gloss > 0 && { gloss }),
  };
}
