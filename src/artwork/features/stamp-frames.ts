import type { StampFrame } from '@/core/document/stamp-design';
import type { BoxMm } from '@/core/kernel/geometry';
import type { PathStep } from '../mark';

type Corner = readonly [number, number];

/** Corners of the frames with straight sides, in a unit square. */
const POLYGONS = {
  rectangle: [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
  octagon: [
    [0.14, 0],
    [0.86, 0],
    [1, 0.24],
    [1, 0.76],
    [0.86, 1],
    [0.14, 1],
    [0, 0.76],
    [0, 0.24],
  ],
  hexagon: [
    [0.1, 0],
    [0.9, 0],
    [1, 0.5],
    [0.9, 1],
    [0.1, 1],
    [0, 0.5],
  ],
} as const satisfies Record<string, readonly Corner[]>;

const CORNER_SHARE = 0.28;
/** The bites of a ticket, as a share of a rounded corner. */
const TICKET_CUT = 0.6;
const HEIGHT_TO_WIDTH = 0.66;
/** Where the straight sides of a shield end, and where its curves are drawn to, as shares of the height. */
const SHIELD_STRAIGHT = 0.62;
const SHIELD_BEND = 0.94;
/** Distance between the two lines of a double frame, as a share of the height. */
const DOUBLE_SHARE = 0.05;
/** How far the handles of a quarter ellipse reach. */
const HANDLE = 0.5523;

/** Gives the outlines of a stamp's frame in a box, the outer one first. */
export function frameOutlines(frame: StampFrame, box: BoxMm): readonly (readonly PathStep[])[] {
  switch (frame) {
    case 'rectangle':
    case 'octagon':
    case 'hexagon':
      return [polygon(POLYGONS[frame], box)];
    case 'double-rectangle': {
      const inset = box.height * DOUBLE_SHARE;
      const inner = {
        x: box.x + inset,
        y: box.y + inset,
        width: box.width - 2 * inset,
        height: box.height - 2 * inset,
      };
      return [polygon(POLYGONS.rectangle, box), polygon(POLYGONS.rectangle, inner)];
    }
    case 'rounded':
      return [corners(box, 'out')];
    case 'ticket':
      return [corners(box, 'in')];
    case 'oval':
      return [oval(box)];
    case 'shield':
      return [shield(box)];
  }
}

/** How much of a stamp's width is inside its frame at a height, as shares of width and height; the same for both sides. */
export function frameRoom(frame: StampFrame, down: number): number {
  switch (frame) {
    case 'oval':
      return Math.sqrt(Math.max(0, 1 - (2 * down - 1) ** 2));
    case 'hexagon':
    case 'octagon':
      return polygonRoom(POLYGONS[frame], down);
    case 'shield':
      return down <= SHIELD_STRAIGHT ? 1 : shieldRoom(down);
    case 'rounded':
    case 'ticket':
      return cornerRoom(frame, down);
    case 'double-rectangle':
      return 1 - 2 * DOUBLE_SHARE;
    case 'rectangle':
      return 1;
  }
}

/** Room between the left sides of a polygon and their mirror image. */
function polygonRoom(points: readonly Corner[], down: number): number {
  const left = points.filter(([x]) => x < 0.5).toSorted((a, b) => a[1] - b[1]);
  const below = left.findIndex(([, y]) => y >= down);
  const [x1, y1] = left[below] ?? [0.5, 1];
  const [x0, y0] = left[below - 1] ?? [x1, y1 - 1];
  return 1 - 2 * (x0 + ((x1 - x0) * (down - y0)) / (y1 - y0));
}

/** Corners are cut in a square; the stamp is about half as high as wide. */
function cornerRoom(frame: 'rounded' | 'ticket', down: number): number {
  const cut = frame === 'rounded' ? CORNER_SHARE : CORNER_SHARE * TICKET_CUT;
  const away = Math.min(down, 1 - down);
  if (away >= cut) return 1;
  const depth = frame === 'rounded' ? cut * (1 - Math.sqrt(away / cut)) ** 2 : cut;
  return 1 - 2 * depth * HEIGHT_TO_WIDTH;
}

/** The foot of a shield is one quadratic curve from its straight side to its tip. */
function shieldRoom(down: number): number {
  const [a, b, c] = [
    SHIELD_STRAIGHT - 2 * SHIELD_BEND + 1,
    2 * (SHIELD_BEND - SHIELD_STRAIGHT),
    SHIELD_STRAIGHT - down,
  ];
  const t = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
  return 1 - t * t;
}

function polygon(points: readonly Corner[], box: BoxMm): PathStep[] {
  const steps = points.map(([x, y], index): PathStep => {
    return [index === 0 ? 'M' : 'L', box.x + x * box.width, box.y + y * box.height];
  });
  return [...steps, ['Z']];
}

/** A rectangle whose corners are rounded outwards, or bitten inwards as those of a ticket. */
function corners({ x, y, width, height }: BoxMm, turn: 'out' | 'in'): PathStep[] {
  const cut = height * (turn === 'out' ? CORNER_SHARE : CORNER_SHARE * TICKET_CUT);
  const bend = turn === 'out' ? 0 : cut;
  return [
    ['M', x + cut, y],
    ['L', x + width - cut, y],
    ['Q', x + width - bend, y + bend, x + width, y + cut],
    ['L', x + width, y + height - cut],
    ['Q', x + width - bend, y + height - bend, x + width - cut, y + height],
    ['L', x + cut, y + height],
    ['Q', x + bend, y + height - bend, x, y + height - cut],
    ['L', x, y + cut],
    ['Q', x + bend, y + bend, x + cut, y],
    ['Z'],
  ];
}

function oval({ x, y, width, height }: BoxMm): PathStep[] {
  const [rx, ry] = [width / 2, height / 2];
  const [cx, cy] = [x + rx, y + ry];
  const [hx, hy] = [rx * HANDLE, ry * HANDLE];
  return [
    ['M', cx, y],
    ['C', cx + hx, y, x + width, cy - hy, x + width, cy],
    ['C', x + width, cy + hy, cx + hx, y + height, cx, y + height],
    ['C', cx - hx, y + height, x, cy + hy, x, cy],
    ['C', x, cy - hy, cx - hx, y, cx, y],
    ['Z'],
  ];
}

function shield({ x, y, width, height }: BoxMm): PathStep[] {
  return [
    ['M', x, y],
    ['L', x + width, y],
    ['L', x + width, y + height * SHIELD_STRAIGHT],
    ['Q', x + width, y + height * SHIELD_BEND, x + width / 2, y + height],
    ['Q', x, y + height * SHIELD_BEND, x, y + height * SHIELD_STRAIGHT],
    ['Z'],
  ];
}
