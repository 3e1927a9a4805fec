import { depositOf } from '../deposit';
import { type DrawElement, inkOf, symbolOf } from '../draw-context';
import { symbolMark } from '../symbols/symbol-mark';

/** Prints a barcode from the symbol that was computed for it. */
export const drawBarcode: DrawElement<'barcode'> = (element, context) => [
  symbolMark(
    symbolOf(context, element.id),
    element.box,
    depositOf(inkOf(context, element.ink), element.technique),
    element.technique,
  ),
];
