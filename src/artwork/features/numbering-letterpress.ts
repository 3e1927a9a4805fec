import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import { textMark } from '../lay-mark';

/** Prints the serial number with raised type: slightly pressed in, fluorescent. */
export const drawNumberingLetterpress: DrawElement<'numbering-letterpress'> = (element, context) => {
  const style = { face: 'mono', weight: 700, sizeMm: element.sizeMm, trackingMm: 0.35, align: 'start' } as const;
  const ink = { ...inkOf(context, element.ink), uv: element.uv };
  return [textMark(element.box, element.text, style, depositOf(ink, element.technique), element.technique)];
};
