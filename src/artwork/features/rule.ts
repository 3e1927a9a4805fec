import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import { linesMark } from '../lay-mark';

/** Prints a straight line along the longer side of its box. */
export const drawRule: DrawElement<'rule'> = (element, context) => {
  const { x, y, width, height } = element.box;
  const line =
    width >= height ? [x, y + height / 2, x + width, y + height / 2] : [x + width / 2, y, x + width / 2, y + height];
  return [
    linesMark([line], element.lineMm, depositOf(inkOf(context, element.ink), element.technique), element.technique),
  ];
};
