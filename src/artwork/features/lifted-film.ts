import type { Trace } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { linesMark, markIn } from '../lay-mark';
import type { Mark } from '../mark';

/** A blister rises like a dome, in so many steps, to a top that is never quite in its middle. */
const STEPS = 8;
/** How far a ridge of lifted film wanders from the middle of its box, and how often. */
const RIDGE_MM = 1.4;
const BENDS = 14;

/** Draws film that has come off what it covers: blisters of air, and a ridge where it was bent back. */
export function liftedFilm(trace: Extract<Trace, { type: 'lifted-film' }>, box: BoxMm, random: Random): Mark[] {
  const blisters = Array.from({ length: trace.bubbles }, () => {
    const size = random.between(1.1, Math.min(4.2, box.height * 0.5));
    const height = size * random.between(0.6, 1);
    const place = {
      x: box.x + random.next() * Math.max(0.1, box.width - size),
      y: box.y + random.next() * Math.max(0.1, box.height - height),
      width: size,
      height,
    };
    return blister(place, trace.liftUm, random);
  });
  const ridge: number[] = [];
  for (let bend = 0; bend <= BENDS; bend++) {
    const along = (bend + (bend > 0 && bend < BENDS ? random.between(-0.35, 0.35) : 0)) / BENDS;
    ridge.push(box.x + box.width * along, box.y + box.height / 2 + random.between(-RIDGE_MM, RIDGE_MM));
  }
  return [
    ...blisters.flat(),
    ...[0.7, 0.45, 0.2].map((widthMm) =>
      linesMark(
        [ridge],
        widthMm,
        { reliefUm: trace.liftUm * 0.5, white: { colour: '#ffffff', opacity: 0.03 } },
        'none',
        box,
      ),
    ),
  ];
}

function blister(place: BoxMm, liftUm: number, random: Random): Mark[] {
  const top = { x: random.between(0.35, 0.65), y: random.between(0.35, 0.65) };
  return Array.from({ length: STEPS }, (_, step) => {
    const share = Math.sqrt(1 - step / STEPS);
    const width = place.width * share;
    const height = place.height * share;
    const inner = {
      x: place.x + (place.width - width) * top.x,
      y: place.y + (place.height - height) * top.y,
      width,
      height,
    };
    return markIn(
      inner,
      { type: 'box', box: inner, feather: 'round' },
      { reliefUm: (liftUm * 1.4) / STEPS, white: { colour: '#ffffff', opacity: 0.16 / STEPS }, gloss: 0.9 },
      'none',
    );
  });
}
