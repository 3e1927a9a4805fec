import { depositOf } from '../deposit';
import { type DrawElement, inkOf, motifOf } from '../draw-context';
import { markIn } from '../lay-mark';
import { motifShape } from '../outline';

/** Prints a drawing of the model: its coat of arms, a symbol. */
export const drawArt: DrawElement<'art'> = (element, context) => {
  const motif = motifOf(context, element.motif);
  if (!motif) return [];
  const deposit = depositOf(inkOf(context, element.ink), element.technique);
  const raised = element.heightUm > 0 ? { ...deposit, reliefUm: element.heightUm } : deposit;
  return [markIn(element.box, motifShape(motif, element.box), raised, element.technique)];
};
