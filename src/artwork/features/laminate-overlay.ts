import type { DrawElement } from '../draw-context';
import { boxMark, linesMark } from '../lay-mark';

/** Draws the film sealed over the data: a gloss over all of it, and its edge. */
export const drawLaminateOverlay: DrawElement<'laminate-overlay'> = (element) => {
  const { x, y, width, height } = element.box;
  const frame = [
    [x, y, x + width, y],
    [x + width, y, x + width, y + height],
    [x + width, y + height, x, y + height],
    [x, y + height, x, y],
  ];
  return [
    boxMark(element.box, { gloss: element.gloss }),
    linesMark(frame, 0.25, { reliefUm: element.edgeUm, white: { colour: '#ffffff', opacity: 0.18 } }, 'none'),
  ];
};
