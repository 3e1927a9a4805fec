import type { Trace } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { markIn } from '../lay-mark';
import type { Deposit, Mark } from '../mark';
import { shorelineIn } from './cloud';

/** Water comes and dries several times: how far each reached, how much it left inside, at its edge, and how wide that is. */
const TIDES = [
  { share: 1, weight: 0.26, edge: 0.26, rimMm: 1.1 },
  { share: 0.86, weight: 0.14, edge: 0.16, rimMm: 0.7 },
  { share: 0.58, weight: 0.1, edge: 0.12, rimMm: 0.9 },
] as const;
/** How far the bays of one drying have wandered from those of the last, in radians. */
const WANDER = 0.07;

/** Draws where water dried: pale inside, with a brown line at each place where it stood, each much like the last. */
export function stain(trace: Extract<Trace, { type: 'stain' }>, box: BoxMm, random: Random): Mark[] {
  const shoreline = shorelineIn(box, random);
  const laid = (strength: number): Deposit => ({
    white: { colour: trace.colour, opacity: Math.min(1, trace.darkness * strength), blend: 'multiply' },
    uv: { colour: '#4a4420', opacity: Math.min(1, trace.uv * strength), blend: 'add' },
    passes: -trace.darkness * strength * 0.4,
  });
  return TIDES.flatMap(({ share, weight, edge, rimMm }, tide): Mark[] => {
    const steps = shoreline(share, tide * WANDER);
    const water = markIn(box, { type: 'outline', steps, strokeMm: null }, { ...laid(weight), reliefUm: 2 }, 'none');
    const rims = [1, 0.6, 0.35, 0.16].map((part) =>
      markIn(
        box,
        { type: 'outline', steps: shoreline(share * (1 - (1 - part) * 0.006), tide * WANDER), strokeMm: rimMm * part },
        laid(edge),
        'none',
      ),
    );
    return [water, ...rims];
  });
}
