import { growBox } from '@/core/kernel/geometry';
import { type DrawElement, motifOf } from '../draw-context';
import { markIn } from '../lay-mark';
import type { Mark } from '../mark';
import { motifShape } from '../outline';

/** Steps of a multitone watermark: how far the motif is drawn in, and how the paper's thickness changes there. */
const TONES = [
  { insetMm: 0, passes: 0.1 },
  { insetMm: 0.25, passes: 0.12 },
  { insetMm: 0.7, passes: 0.14 },
] as const;

/** Draws an image formed by thicker and thinner paper; an imitation is printed in pale ink and shows in every light. */
export const drawWatermark: DrawElement<'watermark'> = (element, context) => {
  const motif = motifOf(context, element.motif);
  if (!motif) return [];
  const { box, contrast } = element;
  if (element.printed) {
    return [
      markIn(
        box,
        motifShape(motif, box),
        {
          white: { colour: '#cfc8b8', opacity: 0.55 * contrast, blend: 'multiply' },
          uv: { colour: '#3c4a7a', opacity: 0.5 * contrast, blend: 'add' },
          passes: -0.18 * contrast,
        },
        element.technique,
      ),
    ];
  }
  const tones: Mark[] = TONES.map(({ insetMm, passes }) => {
    const inner = growBox(box, -insetMm);
    return markIn(box, motifShape(motif, inner), { passes: passes * contrast }, 'none');
  });
  const contours = [0.9, 0.45].map((strokeMm) => {
    const shape = motifShape({ ...motif, fill: false, strokeShare: strokeMm / box.width }, box);
    return markIn(growBox(box, 0.6), shape, { passes: -0.12 * contrast }, 'none');
  });
  return [...tones, ...contours];
};
