import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import { textMark } from '../lay-mark';

/** Sets captions, titles and data. */
export const drawText: DrawElement<'text'> = (element, context) => {
  const box = { ...element.box, y: element.box.y + element.baselineShiftMm };
  return [
    textMark(
      box,
      element.text,
      element.style,
      depositOf(inkOf(context, element.ink), element.technique),
      element.technique,
    ),
  ];
};
