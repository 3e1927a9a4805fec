import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import { linesMark, textMark } from '../lay-mark';

/** Draws a line screen with a word of a slightly other pitch, which copiers bring out. */
export const drawAntiCopy: DrawElement<'anti-copy'> = (element, context) => {
  const { box, pitchMm } = element;
  const ink = inkOf(context, element.ink);
  const lines: number[][] = [];
  for (let d = -box.height; d < box.width; d += pitchMm) {
    lines.push([box.x + d, box.y + box.height, box.x + d + box.height, box.y]);
  }
  const style = { face: 'sans', weight: 700, sizeMm: box.height * 0.7, trackingMm: 0.4, align: 'middle' } as const;
  const faint = depositOf({ ...ink, opacity: ink.opacity * 0.1 }, element.technique);
  return [
    linesMark(lines, pitchMm * 0.35, depositOf(ink, element.technique), element.technique, box),
    textMark(box, element.hidden, style, faint, element.technique),
  ];
};
