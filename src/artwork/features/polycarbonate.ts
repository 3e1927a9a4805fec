import type { DrawElement } from '../draw-context';
import { boxMark } from '../lay-mark';

/** Draws a fused plastic page: even tone, half gloss, little light through it. */
export const drawPolycarbonate: DrawElement<'polycarbonate'> = (element) => {
  const glow = Math.round(element.uvBrightness * 235);
  return [
    boxMark(element.box, {
      white: { colour: element.tone, opacity: 1 },
      uv: { colour: `rgb(${4 + (glow >> 1)},${5 + (glow >> 1)},${12 + glow})`, opacity: 1, blend: 'over' },
      grain: 0,
      gloss: 0.35,
      passes: -0.3,
    }),
  ];
};
