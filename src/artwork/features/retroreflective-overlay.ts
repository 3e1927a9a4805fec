import { type DrawElement, motifOf } from '../draw-context';
import { markIn } from '../lay-mark';
import { motifShape } from '../outline';

/** Draws a film of retroreflective motifs that appear only when the light comes along the line of sight. */
export const drawRetroreflectiveOverlay: DrawElement<'retroreflective-overlay'> = (element, context) => {
  const motif = motifOf(context, element.motif);
  if (!motif) return [];
  const { box, pitchMm, strength } = element;
  const marks = [];
  for (let row = 0; row * pitchMm < box.height; row++) {
    for (let column = 0; column * pitchMm < box.width; column++) {
      const size = pitchMm * 0.62;
      const place = {
        x: box.x + column * pitchMm + (row % 2 === 0 ? 0.1 : 0.5) * pitchMm,
        y: box.y + (row + 0.15) * pitchMm,
        width: size,
        height: size,
      };
      marks.push(markIn(place, motifShape(motif, place), { retro: strength }, 'none', box));
    }
  }
  return marks;
};
