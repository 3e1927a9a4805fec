import type { Trace } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { linesMark } from '../lay-mark';
import type { Mark } from '../mark';

/** Ink is dragged along in bands, each of streaks that lie close in its middle and run out one after the other. */
const BANDS = 4;
const STREAKS = [
  { count: 9, widthMm: 0.5, opacity: 0.16 },
  { count: 16, widthMm: 0.26, opacity: 0.2 },
  { count: 24, widthMm: 0.1, opacity: 0.3 },
] as const;
/** How far a streak climbs or falls over the whole drag, in millimetres. */
const DRIFT_MM = 0.35;
/** The shortest streak, as a share of the whole drag, and how unevenly a band begins. */
const SHORTEST = 0.12;
const UNEVEN = 0.1;

interface Band {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Draws ink that was dragged to the right while it was wet: in its own colour, thinner the further it went. */
export function smear(trace: Extract<Trace, { type: 'smear' }>, box: BoxMm, random: Random): Mark[] {
  const drift = random.between(-DRIFT_MM, DRIFT_MM);
  const room = Math.max(0.1, box.width - trace.lengthMm);
  const bands = Array.from(
    { length: BANDS },
    (): Band => ({
      x: box.x + random.next() * room,
      y: box.y + random.between(0.15, 0.85) * box.height,
      height: box.height * random.between(0.25, 0.6),
    }),
  );
  return STREAKS.map(({ count, widthMm, opacity }) =>
    linesMark(
      bands.flatMap((band) => Array.from({ length: count }, () => streak(band, trace.lengthMm, drift, random))),
      widthMm,
      {
        white: { colour: trace.colour, opacity: Math.min(1, trace.darkness * opacity), blend: 'multiply' },
        infrared: 0.1 * trace.darkness * opacity,
      },
      'none',
      box,
    ),
  );
}

/** One streak of a band; most lie near its middle, and few go all the way. */
function streak(band: Band, lengthMm: number, drift: number, random: Random): number[] {
  const share = SHORTEST + (1 - SHORTEST) * random.next() * random.next();
  const length = lengthMm * share;
  const x = band.x + random.next() * UNEVEN * lengthMm;
  const y = band.y + ((random.next() + random.next() - 1) * band.height) / 2;
  const fall = drift * share;
  return [x, y, x + length / 2, y + fall * 0.3, x + length, y + fall];
}
