import { depositOf } from '../deposit';
import { type DrawElement, inkOf, symbolOf } from '../draw-context';
import { symbolMark } from '../symbols/symbol-mark';

/** Prints a visible digital seal from the symbol that was computed of its signed bytes. */
export const drawVisibleDigitalSeal: DrawElement<'visible-digital-seal'> = (element, context) => [
  symbolMark(
    symbolOf(context, element.id),
    element.box,
    depositOf(inkOf(context, element.ink), element.technique),
    element.technique,
  ),
];
