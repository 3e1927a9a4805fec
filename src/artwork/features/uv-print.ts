import { type DrawElement, motifOf } from '../draw-context';
import { markIn, textMark } from '../lay-mark';
import { motifShape } from '../outline';

/** Draws what only ultraviolet shows: a motif in one fluorescent colour and a word in another. */
export const drawUvPrint: DrawElement<'uv-print'> = (element, context) => {
  const { box, strength } = element;
  const motif = motifOf(context, element.motif);
  const style = {
    face: 'display',
    weight: 700,
    sizeMm: Math.min(box.height * 0.28, 9),
    trackingMm: 0.6,
    align: 'middle',
  } as const;
  const glow = (colour: string) => ({ uv: { colour, opacity: strength, blend: 'add' as const } });
  const low = { ...box, y: box.y + box.height * 0.72, height: box.height * 0.28 };
  return [
    ...(motif ? [markIn(box, motifShape(motif, box), glow(element.uv), 'none')] : []),
    ...(element.text === '' ? [] : [textMark(motif ? low : box, element.text, style, glow(element.secondUv), 'none')]),
  ];
};
