import type { Trace } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { linesMark, markIn } from '../lay-mark';
import type { Mark } from '../mark';

/** A blister rises like a dome, in so many steps, to a top that is never quite in its middle. */
const STEPS = 8;
/** A ridge is as wide as this, higher than a blister's rim, and rises like a wave in so many steps that no step of it is seen. */
const RIDGE_WIDTH_MM = 0.8;
const RIDGE_HEIGHT = 1.5;
const RIDGE_STEPS = 18;
const RIDGE_WHITE = 0.09;
/** How far a ridge of lifted film wanders from the middle of its box at most, how far it runs between bends, and the fewest bends. */
const RIDGE_MM = 1.4;
const BEND_MM = 3;
const FEWEST_BENDS = 4;
/** A narrower film is bent back by less. */
const WIDE_MM = 25;
/** A blister takes no more than this share of a film's width and height. */
const WIDEST_SHARE = 0.28;
const HIGHEST_SHARE = 0.5;
const LARGEST_MM = 4.2;
const SMALLEST_MM = 1.1;

/** Draws film that has come off what it covers: blisters of air, and a ridge where it was bent back. */
export function liftedFilm(trace: Extract<Trace, { type: 'lifted-film' }>, box: BoxMm, random: Random): Mark[] {
  const fitting = Math.min(LARGEST_MM, box.height * HIGHEST_SHARE, box.width * WIDEST_SHARE);
  const largest = Math.max(SMALLEST_MM, fitting);
  const blisters = Array.from({ length: trace.bubbles }, () => {
    const size = random.between(SMALLEST_MM, largest);
    const height = size * random.between(0.6, 1);
    const place = {
      x: box.x + random.next() * Math.max(0.1, box.width - size),
      y: box.y + random.next() * Math.max(0.1, box.height - height),
      width: size,
      height,
    };
    return blister(place, trace.liftUm, random);
  });
  const ridge = ridgeAcross(box, random);
  return [
    ...blisters.flat(),
    ...ridgeWidths().map((widthMm) =>
      linesMark(
        [ridge],
        widthMm,
        {
          reliefUm: (trace.liftUm * RIDGE_HEIGHT) / RIDGE_STEPS,
          white: { colour: '#ffffff', opacity: RIDGE_WHITE / RIDGE_STEPS },
        },
        'none',
        box,
      ),
    ),
  ];
}

/** Widths of a wave at evenly spaced heights. */
function ridgeWidths(): readonly number[] {
  return Array.from(
    { length: RIDGE_STEPS },
    (_, step) => (RIDGE_WIDTH_MM * Math.acos((2 * step + 1) / RIDGE_STEPS - 1)) / Math.PI,
  );
}

/** A film that is bent back springs into a line of gentle bends across it. */
function ridgeAcross(box: BoxMm, random: Random): number[] {
  const bends = Math.max(FEWEST_BENDS, Math.round(box.width / BEND_MM));
  const wander = RIDGE_MM * Math.min(1, box.width / WIDE_MM);
  return Array.from({ length: bends + 1 }, (_, bend) => {
    const along = (bend + (bend > 0 && bend < bends ? random.between(-0.35, 0.35) : 0)) / bends;
    return [box.x + box.width * along, box.y + box.height / 2 + random.between(-wander, wander)];
  }).flat();
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
