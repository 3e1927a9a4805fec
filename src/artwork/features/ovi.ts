import type { Hex } from '@/core/document/optics';
import { type DrawElement, motifOf } from '../draw-context';
import { markIn } from '../lay-mark';
import { motifShape } from '../outline';

/** Draws a motif in optically variable ink: thick screen print that turns from one colour to another on tilting. */
export const drawOvi: DrawElement<'ovi'> = (element, context) => {
  const motif = motifOf(context, element.motif);
  if (!motif) return [];
  const { box, technique } = element;
  const device = { kind: 'ovi', phase: hueOf(element.tiltedColour), amplitude: element.shift } as const;
  return [
    markIn(
      box,
      motifShape(motif, box),
      {
        white: { colour: element.colour, opacity: 1 },
        uv: { colour: '#050308', opacity: 0.9, blend: 'over' },
        infrared: 0.35,
        ...(technique === 'screen' && { reliefUm: 14, gloss: 0.25 }),
        ...(element.shift > 0 && { ovd: device }),
      },
      technique,
    ),
  ];
};

/** Gives the hue of a colour as a share of the colour circle, 0 red, 1/3 green, 2/3 blue. */
function hueOf(colour: Hex): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const high = Math.max(r, g, b);
  const range = high - Math.min(r, g, b) || 1;
  const sextant = high === r ? (g - b) / range : high === g ? 2 + (b - r) / range : 4 + (r - g) / range;
  return ((sextant + 6) % 6) / 6;
}
