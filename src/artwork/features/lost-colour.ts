import type { Trace } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { markIn } from '../lay-mark';
import type { Mark } from '../mark';
import { cloud } from './cloud';

/** Drops of a chemical that ran into each other, each of soft layers. */
const DROPS = 5;
const LAYERS = 12;
/** Steps in which fading grows towards the side that lay in the light. */
const STEPS = 24;

/** Draws where a chemical took ink and background away: soft-edged drops that ran into each other, bright under ultraviolet light. */
export function bleached(trace: Extract<Trace, { type: 'bleached' }>, box: BoxMm, random: Random): Mark[] {
  return Array.from({ length: DROPS }, (_, drop) => {
    const width = Math.min(box.width, box.height * random.between(1.6, 3) + box.width * 0.2);
    const height = box.height * random.between(0.75, 1);
    const place = {
      x: box.x + ((box.width - width) * drop) / (DROPS - 1),
      y: box.y + random.next() * (box.height - height),
      width,
      height,
    };
    return cloud(place, LAYERS, random, (share) => ({
      white: { colour: '#e4dfd0', opacity: trace.share * 0.9 * share, blend: 'screen' },
      uv: { colour: '#8fa6f0', opacity: trace.uv * 0.65 * share, blend: 'add' },
    }));
  }).flat();
}

/** Draws what light took away: colours paler step by step towards the left side, fluorescence with them. */
export function faded(trace: Extract<Trace, { type: 'faded' }>, box: BoxMm): Mark[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const place = { ...box, width: box.width * (1 - step / STEPS) };
    return markIn(
      place,
      { type: 'box', box: place, feather: 'none' },
      {
        white: { colour: '#f3e7b9', opacity: trace.share / STEPS, blend: 'screen' },
        uv: { colour: '#000000', opacity: trace.share / STEPS, blend: 'over' },
      },
      'none',
    );
  });
}
