import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import { linesMark } from '../lay-mark';

/** Draws a tint of fine lines whose inks merge without dots, as split-duct printing does. */
export const drawRainbowPrinting: DrawElement<'rainbow-printing'> = (element, context) => {
  const { box, pitchMm } = element;
  const ink = inkOf(context, element.ink);
  const colour = {
    from: { x: box.x, y: box.y },
    to: { x: box.x + box.width, y: box.y },
    stops: [
      { at: 0, colour: ink.colour },
      { at: 0.5, colour: inkOf(context, element.middleInk).colour },
      { at: 1, colour: inkOf(context, element.endInk).colour },
    ],
  };
  const lines = Array.from({ length: Math.ceil(box.height / pitchMm) }, (_, i) => {
    const y = box.y + (i + 0.5) * pitchMm;
    return [box.x, y, box.x + box.width, y];
  });
  const deposit = depositOf({ ...ink, opacity: ink.opacity * element.strength }, element.technique, colour);
  return [linesMark(lines, pitchMm * 0.42, deposit, element.technique, box)];
};
