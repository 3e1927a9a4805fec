import { type DrawElement, inkOf } from '../draw-context';
import { markIn } from '../lay-mark';

/** Scatters small coloured discs in the paper, differently in every sheet. */
export const drawPlanchettes: DrawElement<'planchettes'> = (element, context) => {
  const ink = inkOf(context, element.ink);
  const dots = Array.from({ length: element.count }, () => {
    const x = element.box.x + context.random.next() * element.box.width;
    const y = element.box.y + context.random.next() * element.box.height;
    return [x, y, context.random.between(0.35, 0.55)] as const;
  });
  const deposit = {
    white: { colour: ink.colour, opacity: 0.4 * ink.opacity },
    ...(ink.uv !== null && { uv: { colour: ink.uv, opacity: 0.9, blend: 'add' as const } }),
    passes: -0.08,
  };
  return [markIn(element.box, { type: 'dots', dots }, deposit, 'none', element.box)];
};
