import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import { textMark } from '../lay-mark';

/** Prints the number of the page as part of its design. */
export const drawPageNumbering: DrawElement<'page-numbering'> = (element, context) => {
  const style = { face: 'display', weight: 700, sizeMm: element.sizeMm, trackingMm: 0, align: 'middle' } as const;
  return [
    textMark(
      element.box,
      element.text,
      style,
      depositOf(inkOf(context, element.ink), element.technique),
      element.technique,
    ),
  ];
};
