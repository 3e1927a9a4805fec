import { depositOf } from '../deposit';
import { type DrawElement, inkOf, motifOf } from '../draw-context';
import { markIn, textMark } from '../lay-mark';
import { motifShape } from '../outline';

/** Draws a title or a drawing in thick raised ink that a fingertip feels. */
export const drawIntaglio: DrawElement<'intaglio'> = (element, context) => {
  const { box, technique } = element;
  const flat = depositOf(inkOf(context, element.ink), technique);
  const deposit = technique === 'intaglio' ? { ...flat, reliefUm: element.heightUm } : flat;
  const motif = motifOf(context, element.motif);
  return [
    ...(motif ? [markIn(box, motifShape(motif, box), deposit, technique)] : []),
    ...(element.text === '' ? [] : [textMark(box, element.text, element.style, deposit, technique)]),
  ];
};
