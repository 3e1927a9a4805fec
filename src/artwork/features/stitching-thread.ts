import { type DrawElement, inkOf } from '../draw-context';
import { linesMark } from '../lay-mark';

const THREAD_MM = 0.45;

/** Draws the thread that holds the sheets: even stitches along the spine, raised, glowing under ultraviolet. */
export const drawStitchingThread: DrawElement<'stitching-thread'> = (element, context) => {
  const { box, stitchMm } = element;
  const upright = box.height > box.width;
  const length = upright ? box.height : box.width;
  const lines: number[][] = [];
  for (let s = stitchMm * 0.3; s + stitchMm * 0.75 < length; s += stitchMm) {
    const middle = upright ? box.x + box.width / 2 : box.y + box.height / 2;
    lines.push(
      upright
        ? [middle, box.y + s, middle, box.y + s + stitchMm * 0.75]
        : [box.x + s, middle, box.x + s + stitchMm * 0.75, middle],
    );
  }
  const ink = inkOf(context, element.ink);
  return [
    linesMark(
      lines,
      THREAD_MM,
      {
        white: { colour: ink.colour, opacity: 0.95 },
        uv: { colour: element.uv, opacity: 0.9, blend: 'add' },
        reliefUm: 70,
        passes: -0.4,
      },
      'none',
    ),
  ];
};
