import type { DrawElement } from '../draw-context';
import { boxMark, textMarkAt } from '../lay-mark';
import type { Mark } from '../mark';

const LETTER_SHARE = 0.8;

/** Draws a band buried in the paper: dark against light, with cut-out letters; its glow breaks through faintly. */
export const drawSecurityThread: DrawElement<'security-thread'> = (element) => {
  const { box, widthMm, text } = element;
  const x = box.x + box.width / 2 - widthMm / 2;
  const band = { x, y: box.y, width: widthMm, height: box.height };
  const marks: Mark[] = [
    boxMark(band, { passes: -0.5, uv: { colour: element.uv, opacity: 0.28, blend: 'add' }, reliefUm: 2 }),
  ];
  const sizeMm = widthMm * LETTER_SHARE;
  const style = { face: 'sans', weight: 700, sizeMm, trackingMm: 0, align: 'middle' } as const;
  [...text.repeat(40)].slice(0, Math.floor(box.height / (sizeMm * 1.15))).forEach((letter, i) => {
    const y = box.y + (i + 1) * sizeMm * 1.15;
    marks.push(textMarkAt({ x: x + widthMm / 2, y }, letter, style, { passes: 0.45 }, 'none'));
  });
  return marks;
};
