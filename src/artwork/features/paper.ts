import type { DrawElement } from '../draw-context';
import { boxMark } from '../lay-mark';

/** Share of light that a paper label takes from the page it is stuck on. */
const LABEL_PASSES = -0.34;
/** Share that the board of a cover takes from what its endpaper lets through. */
const COVER_PASSES = -0.5;

/**
 * Draws the paper of a page: its tone, how much it glows under ultraviolet, its fibre grain.
 * A paper smaller than its page is a label on it, such as a visa sticker, and lets less light through than the page alone;
 * a cover lets still less.
 */
export const drawPaper: DrawElement<'paper'> = (element, { page }) => {
  const { box } = element;
  const glow = Math.round(element.uvBrightness * 235);
  const dull = `rgb(${Math.round(5 + glow * 0.42)},${Math.round(4 + glow * 0.55)},${Math.round(12 + glow * 0.97)})`;
  const isLabel = box.width < page.widthMm || box.height < page.heightMm;
  return [
    boxMark(box, {
      white: { colour: element.tone, opacity: 1 },
      uv: { colour: dull, opacity: 1, blend: 'over' },
      grain: element.grain,
      ...(isLabel && { passes: LABEL_PASSES }),
      ...(page.kind === 'inside-cover' && { passes: COVER_PASSES }),
    }),
  ];
};
