import type { DrawElement } from '../draw-context';
import { boxMark } from '../lay-mark';

/** Draws the paper of a page: its tone, how much it glows under ultraviolet, its fibre grain. */
export const drawPaper: DrawElement<'paper'> = (element) => {
  const glow = Math.round(element.uvBrightness * 235);
  const dull = `rgb(${Math.round(5 + glow * 0.42)},${Math.round(4 + glow * 0.55)},${Math.round(12 + glow * 0.97)})`;
  return [
    boxMark(element.box, {
      white: { colour: element.tone, opacity: 1 },
      uv: { colour: dull, opacity: 1, blend: 'over' },
      grain: element.grain,
    }),
  ];
};
