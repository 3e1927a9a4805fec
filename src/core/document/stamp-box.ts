import { type BoxMm, growBox } from '@/core/kernel/geometry';
import type { ElementOf } from './element';
import type { StampLayout } from './stamp-design';

type Stamp = Pick<ElementOf<'entry-stamp'>, 'box' | 'angleDeg' | 'layout'>;

/** What of a stamp's edge another stamp may cross without making it hard to read. */
const EDGE_MM = 4;

/** Where the date of each layout stands, as shares of the stamp: its middle across, its top and its foot. */
const DATES: Readonly<Record<StampLayout, { readonly across: number; readonly top: number; readonly foot: number }>> = {
  stacked: { across: 0.5, top: 0.34, foot: 0.53 },
  ring: { across: 0.5, top: 0.37, foot: 0.53 },
  ruled: { across: 0.42, top: 0.38, foot: 0.56 },
};
const DATE_WIDTH = 0.6;

/** Gives the upright box that holds a stamp as it was turned about its centre. */
export function turnedStampBox(stamp: Pick<Stamp, 'box' | 'angleDeg'>): BoxMm {
  return turned(stamp.box, stamp);
}

/** Gives the upright box of what has to be read on a turned stamp: all but its edge. */
export function stampCore(stamp: Pick<Stamp, 'box' | 'angleDeg'>): BoxMm {
  return turned(growBox(stamp.box, -EDGE_MM), stamp);
}

/** Gives the upright box of the date of a turned stamp, without its outermost characters. */
export function stampDateBox(stamp: Stamp): BoxMm {
  const { x, y, width, height } = stamp.box;
  const { across, top, foot } = DATES[stamp.layout];
  const date = {
    x: x + width * (across - DATE_WIDTH / 2),
    y: y + height * top,
    width: width * DATE_WIDTH,
    height: height * (foot - top),
  };
  return turned(date, stamp);
}

/** Turns a part of a stamp about the middle of the stamp. */
function turned(part: BoxMm, { box, angleDeg }: Pick<Stamp, 'box' | 'angleDeg'>): BoxMm {
  const angle = (angleDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const away = { x: part.x + part.width / 2 - middle.x, y: part.y + part.height / 2 - middle.y };
  const width = part.width * Math.abs(cos) + part.height * Math.abs(sin);
  const height = part.width * Math.abs(sin) + part.height * Math.abs(cos);
  return {
    x: middle.x + away.x * cos - away.y * sin - width / 2,
    y: middle.y + away.x * sin + away.y * cos - height / 2,
    width,
    height,
  };
}
