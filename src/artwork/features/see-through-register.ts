import { type BoxMm, movedBox } from '@/core/kernel/geometry';
import { depositOf } from '../deposit';
import { type DrawElement, inkOf, motifOf } from '../draw-context';
import { markIn } from '../lay-mark';
import { motifShape } from '../outline';

/** Draws one half of a motif on the front; the other half, printed on the back, completes it in transmitted light. */
export const drawSeeThroughRegister: DrawElement<'see-through-register'> = (element, context) => {
  const motif = motifOf(context, element.motif);
  if (!motif) return [];
  const { box, offsetMm } = element;
  const half = box.width / 2;
  const front: BoxMm = { ...box, width: half };
  const backBox = movedBox(box, offsetMm);
  const back: BoxMm = { x: box.x + half, y: box.y - 1, width: half + 1, height: box.height + 2 };
  return [
    markIn(
      box,
      motifShape(motif, box),
      { ...depositOf(inkOf(context, element.ink), element.technique), passes: -0.35 },
      element.technique,
      front,
    ),
    markIn(back, motifShape(motif, backBox), { passes: -0.35 }, 'none', back),
  ];
};
