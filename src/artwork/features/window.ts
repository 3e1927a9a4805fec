import { type DrawElement, motifOf } from '../draw-context';
import { markIn } from '../lay-mark';
import { motifShape } from '../outline';

/** Draws a clear window in a plastic page with a frosted motif in it. */
export const drawWindow: DrawElement<'window'> = (element, context) => {
  const { box } = element;
  const motif = motifOf(context, element.motif);
  const rim = { x: box.x + 0.4, y: box.y + 0.4, width: box.width - 0.8, height: box.height - 0.8 };
  return [
    markIn(
      box,
      { type: 'box', box, feather: 'round' },
      { white: { colour: '#aeb9bd', opacity: 0.9 }, reliefUm: 5, gloss: 0.8 },
      'none',
    ),
    markIn(
      box,
      { type: 'box', box: rim, feather: 'round' },
      { white: { colour: '#cdd6d8', opacity: 1 }, passes: 1, reliefUm: -5 },
      'none',
    ),
    ...(motif
      ? [markIn(box, motifShape(motif, rim), { white: { colour: '#7d8b90', opacity: 0.8 }, passes: -0.45 }, 'none')]
      : []),
  ];
};
