import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import { textMarkAt } from '../lay-mark';

/** Draws rows of text too small to read without a lens; from a distance they are thin lines. */
export const drawMicroprint: DrawElement<'microprint'> = (element, context) => {
  const { box, sizeMm, rows } = element;
  const unit = `${element.text} \u00b7 `;
  const characters = Math.ceil(box.width / (sizeMm * 0.45));
  const line = unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);
  const style = { face: 'sans', weight: 700, sizeMm, trackingMm: 0, align: 'start' } as const;
  const deposit = depositOf(inkOf(context, element.ink), element.technique);
  return Array.from({ length: rows }, (_, row) => {
    const y = box.y + ((row + 1) * box.height) / rows - sizeMm * 0.15;
    return { ...textMarkAt({ x: box.x, y }, line, style, deposit, element.technique), bounds: box, clip: box };
  });
};
