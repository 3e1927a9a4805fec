import { depositOf } from '../deposit';
import { type DrawElement, inkOf, motifOf } from '../draw-context';
import { markIn } from '../lay-mark';
import { motifShape } from '../outline';

/** Draws a motif in two inks of one colour: the upper half stays in infrared, the lower half drops out. */
export const drawIrSplit: DrawElement<'ir-split'> = (element, context) => {
  const motif = motifOf(context, element.motif);
  if (!motif) return [];
  const { box, technique } = element;
  const half = box.height / 2;
  const upper = { ...box, height: half };
  const lower = { ...box, y: box.y + half, height: half };
  const shape = motifShape(motif, box);
  return [
    markIn(upper, shape, depositOf(inkOf(context, element.staysInk), technique), technique, upper),
    markIn(lower, shape, depositOf(inkOf(context, element.dropsInk), technique), technique, lower),
  ];
};
