import { growBox } from '@/core/kernel/geometry';
import type { DrawElement } from '../draw-context';
import { inkOf } from '../draw-context';
import { boxMark, markIn } from '../lay-mark';

/** Prints the second, smaller and paler portrait, tinted by one ink; where that does not glow, it darkens a glow below it. */
export const drawGhostImage: DrawElement<'ghost-image'> = (element, context) => {
  const { box, portrait, strength, technique } = element;
  const ink = inkOf(context, element.ink);
  return [
    markIn(
      box,
      { type: 'portrait', capture: portrait, box, tone: 'grey' },
      {
        white: { colour: ink.colour, opacity: strength },
        uv:
          element.uv === null
            ? { colour: '#000000', opacity: strength, blend: 'multiply' }
            : { colour: element.uv, opacity: 0.55, blend: 'add' },
        infrared: ink.infraredAbsorption,
      },
      technique,
      box,
    ),
    boxMark(growBox(box, 0), { white: { colour: ink.colour, opacity: 0.14, blend: 'screen' } }),
  ];
};
