import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';

/** The least and the most width and height, as shares of a box from 0 to 1. */
interface Shares {
  readonly across: readonly [least: number, most: number];
  readonly down: readonly [least: number, most: number];
}

/** Draws a smaller box somewhere within a box. */
export function placeWithin(box: BoxMm, { across, down }: Shares, random: Random): BoxMm {
  const width = box.width * random.between(...across);
  const height = box.height * random.between(...down);
  return {
    x: box.x + random.next() * (box.width - width),
    y: box.y + random.next() * (box.height - height),
    width,
    height,
  };
}
