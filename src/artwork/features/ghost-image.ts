import { growBox } from '@/core/kernel/geometry';
import type { DrawElement } from '../draw-context';
import { inkOf } from '../draw-context';
import { boxMark, markIn } from '../lay-mark';
import { NO_GLOW } from './no-glow';

/** Prints the second, smaller and paler portrait, tinted by one ink. */
export const drawGhostImage: DrawElement<'ghost-image'> = (element, context) => {
  const { box, portrait, strength, technique } = element;
  const ink = inkOf(context, element.ink);
  return [
    markIn(
      box,
      { type: 'portrait', capture: portrait, box, tone: 'grey' },
      {
        white: { colour: ink.colour, opacity: strength },
        uv: element.uv === null ? NO_GLOW : { colour: element.uv, opacity: 0.55, blend: 'add' },
        infrared: ink.infraredAbsorption,
      },
      technique,
      box,
    ),
    boxMark(growBox(box, 0), { white: { colour: ink.colour, opacity: 0.14, blend: 'screen' } }),
  ];
};
