import type { ElementOf } from '@/core/document/element';
import type { Motif } from '@/core/document/model';
import { growBox, movedBox } from '@/core/kernel/geometry';
import { type DrawElement, motifOf } from '../draw-context';
import { markIn } from '../lay-mark';
import type { Mark } from '../mark';
import { motifShape } from '../outline';

/**
 * Steps of a multitone watermark. The image is modelled by a light that seems to fall on it from the top left: every step lies
 * a little further to the lower right than the last and is drawn in, so that one side of it rises softly and the other steeply.
 */
const TONES = [
  { insetMm: 0, passes: 0.045 },
  { insetMm: 0.12, passes: 0.045 },
  { insetMm: 0.28, passes: 0.045 },
  { insetMm: 0.5, passes: 0.05 },
  { insetMm: 0.8, passes: 0.05 },
] as const;
const LEAN = 0.55;
/** The paper is thicker around the image, most of all on its lower right side: how wide, and how far astray. */
const SHADES = [
  { strokeMm: 1.2, astrayMm: 0.28, passes: -0.06 },
  { strokeMm: 0.8, astrayMm: 0.18, passes: -0.07 },
  { strokeMm: 0.4, astrayMm: 0.1, passes: -0.08 },
] as const;
/** The steps of a line: how much wider than it, or which share of it, from its shoulders to its crest. */
const RIB = [
  { wideMm: 0.7, share: 1, passes: -0.12 },
  { wideMm: 0, share: 1.1, passes: 0.12 },
  { wideMm: 0, share: 0.75, passes: 0.12 },
  { wideMm: 0, share: 0.4, passes: 0.12 },
] as const;

/**
 * Draws an image formed by thicker and thinner paper; an imitation is printed in pale ink, which shows in every light and takes
 * from the glow of bright paper.
 */
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
          uv: { colour: '#0b0a1c', opacity: 0.25 * contrast, blend: 'over' },
          passes: -0.18 * contrast,
        },
        element.technique,
      ),
    ];
  }
  if (!motif.fill) return lineImage(motif, element);
  const tones: Mark[] = TONES.map(({ insetMm, passes }) => {
    const inner = movedBox(growBox(box, -insetMm), { x: insetMm * LEAN, y: insetMm * LEAN });
    return markIn(box, motifShape(motif, inner), { passes: passes * contrast }, 'none');
  });
  const shades = SHADES.map(({ strokeMm, astrayMm, passes }) => {
    const outer = movedBox(box, { x: astrayMm, y: astrayMm });
    const shape = motifShape({ ...motif, fill: false, strokeShare: strokeMm / box.width }, outer);
    return markIn(growBox(outer, 1), shape, { passes: passes * contrast }, 'none');
  });
  return [...shades, ...tones];
};

/** An image of lines alone has no faces to model: each line is a soft bright rib with thicker paper along it. */
function lineImage(motif: Motif, { box, contrast }: ElementOf<'watermark'>): readonly Mark[] {
  const lineMm = motif.strokeShare * box.width;
  return RIB.map(({ wideMm, share, passes }) => {
    const shape = motifShape({ ...motif, strokeShare: (lineMm * share + wideMm) / box.width }, box);
    return markIn(growBox(box, 0.6), shape, { passes: passes * contrast }, 'none');
  });
}
