import type { Viewport } from '@/artwork/plates';
import type { Pixels } from '@/cli/png-file';
import { type BoxMm, boundsOf, growBox, type PolygonMm, polygonHolds } from '@/core/kernel/geometry';
import { ciede2000, toLab } from '../support/ciede2000';

/** Colour difference from which two small areas look different to somebody who compares. */
const VISIBLE = 3;

/** Which pixels of a viewport lie in any of some regions: 1 inside, 0 outside. */
export type Mask = Uint8Array;

/** How two pictures differ: the area where they look different, the mean colour difference there, and the largest. */
export interface Difference {
  readonly visibleMm2: number;
  readonly mean: number;
  readonly largest: number;
}

/** No difference at all. */
export const NOTHING: Difference = { visibleMm2: 0, mean: 0, largest: 0 };

/** Marks the pixels that lie in a region, or within a reach of one. */
export function maskOf(
  regions: readonly PolygonMm[],
  { originMm, pxPerMm, widthPx, heightPx }: Viewport,
  reachMm: number,
): Mask {
  const mask = new Uint8Array(widthPx * heightPx);
  const around = [
    [0, 0],
    [-reachMm, 0],
    [reachMm, 0],
    [0, -reachMm],
    [0, reachMm],
    [-reachMm, -reachMm],
    [reachMm, reachMm],
    [-reachMm, reachMm],
    [reachMm, -reachMm],
  ] as const;
  const points = reachMm === 0 ? around.slice(0, 1) : around;
  for (const region of regions) {
    const box = growBox(boundsOf(region), reachMm);
    const isUpright = isBox(region);
    const left = Math.max(0, Math.floor((box.x - originMm.x) * pxPerMm));
    const right = Math.min(widthPx, Math.ceil((box.x + box.width - originMm.x) * pxPerMm));
    const top = Math.max(0, Math.floor((box.y - originMm.y) * pxPerMm));
    const bottom = Math.min(heightPx, Math.ceil((box.y + box.height - originMm.y) * pxPerMm));
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        const at = row * widthPx + column;
        if (mask[at] === 1) continue;
        const [x, y] = [originMm.x + (column + 0.5) / pxPerMm, originMm.y + (row + 0.5) / pxPerMm];
        if (
          isUpright ? boxHolds(box, x, y) : points.some(([dx, dy]) => polygonHolds(region, { x: x + dx, y: y + dy }))
        ) {
          mask[at] = 1;
        }
      }
    }
  }
  return mask;
}

/** Tells whether a region is a box that stands upright, which most are; whether a point lies in one is soon told. */
function isBox(region: PolygonMm): boolean {
  const { x, y, width, height } = boundsOf(region);
  const corners = new Set(region.map((corner) => `${corner.x} ${corner.y}`));
  return (
    region.length === 4 &&
    corners.size === 4 &&
    region.every((corner) => (corner.x === x || corner.x === x + width) && (corner.y === y || corner.y === y + height))
  );
}

function boxHolds(box: BoxMm, x: number, y: number): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}

/** Compares two lit pictures where a mask is 1. */
export function visibleDifference(one: Pixels, other: Pixels, mask: Mask, pxPerMm: number): Difference {
  let [visible, total, largest] = [0, 0, 0];
  for (let pixel = 0; pixel < mask.length; pixel++) {
    if (mask[pixel] !== 1) continue;
    const difference = colourDifference(one.data, other.data, pixel * 4);
    if (difference >= VISIBLE) {
      visible++;
      total += difference;
    }
    if (difference > largest) largest = difference;
  }
  return { visibleMm2: visible / (pxPerMm * pxPerMm), mean: visible === 0 ? 0 : total / visible, largest };
}

/** Counts the pixels outside a mask in which two rasters differ by more than a level, and finds the largest difference in levels. */
export function differenceOutside(
  one: Uint8ClampedArray,
  other: Uint8ClampedArray,
  mask: Mask,
  level: number,
): { readonly pixels: number; readonly levels: number; readonly at: number } {
  let [pixels, levels, at] = [0, 0, -1];
  for (let pixel = 0; pixel < mask.length; pixel++) {
    if (mask[pixel] === 1) continue;
    let worst = 0;
    for (let channel = pixel * 4; channel < pixel * 4 + 3; channel++) {
      worst = Math.max(worst, Math.abs((one[channel] ?? 0) - (other[channel] ?? 0)));
    }
    if (worst > level) pixels++;
    if (worst > levels) [levels, at] = [worst, pixel];
  }
  return { pixels, levels, at };
}

function colourDifference(one: Uint8ClampedArray, other: Uint8ClampedArray, at: number): number {
  const [r1 = 0, g1 = 0, b1 = 0] = [one[at], one[at + 1], one[at + 2]];
  const [r2 = 0, g2 = 0, b2 = 0] = [other[at], other[at + 1], other[at + 2]];
  if (Math.abs(r1 - r2) <= 1 && Math.abs(g1 - g2) <= 1 && Math.abs(b1 - b2) <= 1) return 0;
  return ciede2000(toLab(r1, g1, b1), toLab(r2, g2, b2));
}
