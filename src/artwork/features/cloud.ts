import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { markIn } from '../lay-mark';
import type { Deposit, Mark, PathStep } from '../mark';

/** An outline with bays and tongues; `share` scales it about its middle, `turn` lets its bays wander a little. */
export type Shoreline = (share: number, turn: number) => PathStep[];

/** Bays around an outline, the wide ones deep and the narrow ones shallow, as shares of its reach. */
const BAYS = [
  { count: 2, depth: 0.1 },
  { count: 3, depth: 0.09 },
  { count: 5, depth: 0.06 },
  { count: 9, depth: 0.035 },
  { count: 17, depth: 0.018 },
] as const;
const DEEPEST = BAYS.reduce((sum, { depth }) => sum + depth, 0);
const POINTS = 72;
/** How far inward the middle of a soft patch reaches at full strength, as a share. */
const CORE = 0.3;

/** Draws by chance how water or a chemical ran inside a box, and gives the outlines that it may have stood at. */
export function shorelineIn(box: BoxMm, random: Random): Shoreline {
  const waves = BAYS.map(({ count, depth }) => ({
    count,
    depth: depth * random.between(0.5, 1),
    phase: random.next() * Math.PI * 2,
  }));
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return (share, turn) => {
    const points = Array.from({ length: POINTS }, (_, step): readonly [number, number] => {
      const angle = (step / POINTS) * Math.PI * 2;
      const bays = waves.reduce(
        (sum, { count, depth, phase }) => sum + depth * Math.sin(count * (angle + turn) + phase),
        0,
      );
      const reach = (1 - DEEPEST + bays) * share;
      return [
        middle.x + (Math.cos(angle) * reach * box.width) / 2,
        middle.y + (Math.sin(angle) * reach * box.height) / 2,
      ];
    });
    return rounded(points);
  };
}

/**
 * Draws a patch with a soft, uneven edge: faint layers one inside the other, which together come to what `deposit` says in
 * the middle. `deposit` is asked for the share that one layer lays.
 */
export function cloud(box: BoxMm, layers: number, random: Random, deposit: (share: number) => Deposit): Mark[] {
  const shoreline = shorelineIn(box, random);
  return Array.from({ length: layers }, (_, layer) => {
    const share = 1 - ((1 - CORE) * layer) / layers;
    const steps = shoreline(share, layer * 0.04);
    return markIn(box, { type: 'outline', steps, strokeMm: null }, deposit(1 / layers), 'none');
  });
}

/** A closed line that passes smoothly between points. */
function rounded(points: readonly (readonly [number, number])[]): PathStep[] {
  const between = (at: number): readonly [number, number] => {
    const [x0, y0] = points.at(at - 1) ?? [0, 0];
    const [x1, y1] = points[at % points.length] ?? [0, 0];
    return [(x0 + x1) / 2, (y0 + y1) / 2];
  };
  return [['M', ...between(0)], ...points.map(([x, y], at): PathStep => ['Q', x, y, ...between(at + 1)]), ['Z']];
}
