import type { Trace } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { linesMark } from '../lay-mark';
import type { Mark } from '../mark';
import { cloud } from './cloud';
import { placeWithin } from './place-within';

/** Longest scratch, in millimetres; none is longer than the rubbed place lets it be. */
const LONGEST_MM = 9;
/** As many scratches as a pocket leaves, but no more than so many on a square millimetre. */
const DENSEST = 0.28;
/** Dirt that use has rubbed in lies in soft patches. */
const PATCHES = 4;
const LAYERS = 4;

/** Draws what rubbing against other things leaves: scratches that run out inside the rubbed place, and dirt that keeps to some of them. */
export function abrasion(trace: Extract<Trace, { type: 'abrasion' }>, box: BoxMm, random: Random): Mark[] {
  const { strength } = trace;
  const count = Math.min(20 + strength * 90, box.width * box.height * DENSEST * strength);
  const lines = Array.from({ length: Math.round(count) }, () => scratch(box, random));
  const dirty = lines.filter((_, at) => at % 3 === 0);
  const dirt = Array.from({ length: PATCHES }, () => {
    const place = placeWithin(box, { across: [0.5, 0.9], down: [0.25, 0.55] }, random);
    return cloud(place, LAYERS, random, (share) => ({
      white: { colour: '#988a6e', opacity: 0.15 * strength * share, blend: 'multiply' },
    }));
  });
  return [
    ...dirt.flat(),
    linesMark(
      lines,
      0.06,
      { white: { colour: '#f6f2e8', opacity: 0.3 + 0.4 * strength }, reliefUm: -6 - 10 * strength },
      'none',
      box,
    ),
    linesMark(
      dirty,
      0.09,
      { white: { colour: '#6b5c46', opacity: 0.15 + 0.4 * strength, blend: 'multiply' } },
      'none',
      box,
    ),
  ];
}

/** A slightly bent scratch that lies whole inside the box. */
function scratch(box: BoxMm, random: Random): number[] {
  const angle = random.between(-0.5, 0.5) + (random.chance(0.3) ? 1.4 : 0);
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const room = Math.min(LONGEST_MM, box.width / Math.max(0.01, cos), box.height / Math.max(0.01, sin));
  const length = random.between(1, Math.max(1, room));
  const [width, height] = [Math.cos(angle) * length, Math.sin(angle) * length];
  const x = box.x + random.next() * (box.width - Math.abs(width));
  const y = box.y + random.next() * (box.height - Math.abs(height)) + Math.max(0, -height);
  const bend = random.between(-0.25, 0.25);
  return [x, y, x + width / 2 - sin * bend, y + height / 2 + cos * bend, x + width, y + height];
}
