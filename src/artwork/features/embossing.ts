import { type DrawElement, motifOf } from '../draw-context';
import { markIn } from '../lay-mark';
import { motifShape } from '../outline';

/** Draws relief pressed without ink. */
export const drawEmbossing: DrawElement<'embossing'> = (element, context) => {
  const motif = motifOf(context, element.motif);
  return motif ? [markIn(element.box, motifShape(motif, element.box), { reliefUm: element.heightUm }, 'none')] : [];
};
