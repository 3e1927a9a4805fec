import type { BoxMm } from '@/core/kernel/geometry';
import { depositOf } from '../deposit';
import { type DrawElement, inkOf, motifOf } from '../draw-context';
import { linesMark, markIn } from '../lay-mark';
import { motifShape } from '../outline';
import { ringText } from './ring-text';

/** Sets an office's seal: two rings, words between them, a drawing in the middle; a wet seal also presses the paper. */
export const drawSealImpression: DrawElement<'seal-impression'> = (element, context) => {
  const { box, technique, pressure, text } = element;
  const ink = inkOf(context, element.ink);
  const print = { ...depositOf(ink, technique), ...(pressure > 0 && { reliefUm: -10 * pressure }) };
  const radius = Math.min(box.width, box.height) / 2;
  const sizeMm = Math.min(radius * 0.19, (radius * 6.2) / text.length);
  const inner: BoxMm = {
    x: box.x + box.width / 2 - radius * 0.5,
    y: box.y + box.height / 2 - radius * 0.5,
    width: radius,
    height: radius,
  };
  const motif = motifOf(context, element.motif);
  const style = { face: 'sans', weight: 700, sizeMm, trackingMm: sizeMm * 0.12, align: 'middle' } as const;
  return [
    linesMark([circle(box, radius * 0.97)], 0.45, print, technique),
    linesMark([circle(box, radius * 0.64)], 0.2, print, technique),
    ...ringText(box, radius * 0.73, text, style, print, technique),
    ...(motif ? [markIn(inner, motifShape(motif, inner), print, technique)] : []),
  ];
};

function circle(box: BoxMm, radius: number): number[] {
  return Array.from({ length: 74 }, (_, i) => {
    const t = (Math.floor(i / 2) / 36) * Math.PI * 2;
    return i % 2 === 0 ? box.x + box.width / 2 + radius * Math.cos(t) : box.y + box.height / 2 + radius * Math.sin(t);
  });
}
