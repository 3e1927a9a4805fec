import type { Trace } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { markIn } from '../lay-mark';
import type { Mark, PathStep } from '../mark';
import { cloud } from './cloud';

/** Ink is dragged along in bands: a thin haze, and in it streaks that lie close in its middle and run out one after the other. */
const BANDS = 3;
const HAZE = { layers: 8, opacity: 0.5 } as const;
const STREAKS = [
  { count: 10, widthMm: 0.5, opacity: 0.12 },
  { count: 26, widthMm: 0.24, opacity: 0.16 },
  { count: 60, widthMm: 0.09, opacity: 0.26 },
] as const;
/** How far a streak climbs or falls over the whole drag, in millimetres. */
const DRIFT_MM = 0.9;
/** The shortest streak, as a share of the whole drag, and how unevenly a band begins. */
const SHORTEST = 0.1;
const UNEVEN = 0.35;
/** Where a streak is widest, as a share of its length: ink is left where the drag begins. */
const BELLY = 0.25;

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
      y: box.y + random.between(0.2, 0.8) * box.height,
      height: box.height * random.between(0.3, 0.65),
    }),
  );
  const inkOf = (opacity: number): Mark['deposit'] => ({
    white: { colour: trace.colour, opacity: Math.min(1, trace.darkness * opacity), blend: 'multiply' },
    infrared: 0.1 * trace.darkness * opacity,
  });
  const haze = bands.flatMap(({ x, y, height }) => {
    const place = { x, y: y - height / 2, width: trace.lengthMm * 0.8, height };
    return cloud(place, HAZE.layers, random, (share) => inkOf(HAZE.opacity * share));
  });
  const streaks = STREAKS.map(({ count, widthMm, opacity }) => {
    const steps = bands.flatMap((band) =>
      Array.from({ length: count }, () => streak(band, trace.lengthMm, { drift, widthMm }, random)).flat(),
    );
    return markIn(box, { type: 'outline', steps, strokeMm: null }, inkOf(opacity), 'none', box);
  });
  return [...haze, ...streaks];
}

/** One streak of a band, pointed at both ends; most lie near its middle, and few go all the way. */
function streak(
  band: Band,
  lengthMm: number,
  { drift, widthMm }: { readonly drift: number; readonly widthMm: number },
  random: Random,
): PathStep[] {
  const share = SHORTEST + (1 - SHORTEST) * random.next() * random.next();
  const length = lengthMm * share;
  const off = random.next() + random.next() - 1;
  // The band begins in an arc, as a fingertip does, and no two streaks of it at one line.
  const x = band.x + (Math.abs(off) * 0.5 + random.next()) * UNEVEN * lengthMm * 0.5;
  const y = band.y + (off * band.height) / 2;
  const half = (widthMm * random.between(0.4, 1)) / 2;
  const end: readonly [number, number] = [x + length, y + drift * share * share];
  const belly = x + length * BELLY;
  return [['M', x, y], ['Q', belly, y - half * 2, ...end], ['Q', belly, y + half * 2, x, y], ['Z']];
}
