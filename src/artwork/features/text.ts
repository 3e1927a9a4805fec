import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import { isHand, penOf } from '../hand-of';
import { textMark } from '../lay-mark';
import type { Mark } from '../mark';

/** Sets captions, titles and data; what is set in a hand and not printed was written with a pen. */
export const drawText: DrawElement<'text'> = (element, context) => {
  const { text, style, technique } = element;
  const box = { ...element.box, y: element.box.y + element.baselineShiftMm };
  const laid = isHand(style.face) && technique === 'none' ? 'pen' : technique;
  const mark = textMark(box, text, style, depositOf(inkOf(context, element.ink), laid), laid);
  return [isHand(style.face) ? writtenBy(mark, penOf(style.face, style.sizeMm, text)) : mark];
};

function writtenBy(mark: Mark, pen: ReturnType<typeof penOf>): Mark {
  return mark.shape.type === 'text' ? { ...mark, shape: { ...mark.shape, pen } } : mark;
}
