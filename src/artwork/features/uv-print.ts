import type { Motif } from '@/core/document/model';
import { type BoxMm, growBox } from '@/core/kernel/geometry';
import { type DrawElement, motifOf } from '../draw-context';
import { markIn, textMark } from '../lay-mark';
import type { Shape } from '../mark';
import { motifShape, outlineInBox } from '../outline';

/** How much of the glow fills the motif; the rest is line work, as fluorescent offset prints it. */
const FILL = 0.24;
const LINE_MM = 0.3;
/** Sizes of the nested outlines, as shares of the motif. */
const NESTED = [1, 0.88, 0.76, 0.64, 0.52] as const;

/**
 * Draws what only ultraviolet shows: a motif in one fluorescent colour and a word in another. A filled motif is hatched
 * with outlines of itself; one of lines is drawn line by line, as it is.
 */
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
  const glow = (colour: string, share = 1) => {
    const add = { opacity: strength * share, blend: 'add' as const };
    return { uv: { colour, ...add }, ...(element.uv254 !== null && { uv254: { colour: element.uv254, ...add } }) };
  };
  const low = { ...box, y: box.y + box.height * 0.72, height: box.height * 0.28 };
  return [
    ...(motif ? [markIn(box, motifShape(motif, box), glow(element.uv, motif.fill ? FILL : 1), 'none')] : []),
    ...(motif?.fill ? [markIn(growBox(box, LINE_MM), nestedOutlines(motif, box), glow(element.uv), 'none')] : []),
    ...(element.text === '' ? [] : [textMark(motif ? low : box, element.text, style, glow(element.secondUv), 'none')]),
  ];
};

/** All of them are one shape, for they are printed in one go: where they cross, there is no more ink than elsewhere. */
function nestedOutlines(motif: Motif, box: BoxMm): Shape {
  const steps = NESTED.flatMap((size) => {
    const inner = {
      x: box.x + (box.width * (1 - size)) / 2,
      y: box.y + (box.height * (1 - size)) / 2,
      width: box.width * size,
      height: box.height * size,
    };
    return outlineInBox(motif.path, inner);
  });
  return { type: 'outline', steps, strokeMm: LINE_MM };
}
