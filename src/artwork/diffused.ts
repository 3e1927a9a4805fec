import { movedMark } from './mapped-mark';
import type { Mark } from './mark';

/** Where the copies of a mark lie, in units of its reach. Few, for each of them is painted. */
const AROUND = ring(3);

/**
 * Gives a mark as it is seen through paper, which scatters the light: copies of it astray by up to `reachMm` in all
 * directions that share what it takes of the light, so that its edges are soft. Portraits are left where they are.
 */
export function diffused(mark: Mark, reachMm: number): readonly Mark[] {
  const passes = (mark.deposit.passes ?? 0) / AROUND.length;
  const share = { ...mark, deposit: { ...mark.deposit, passes } };
  return AROUND.map(([x, y]) => movedMark(share, { x: x * reachMm, y: y * reachMm }));
}

function ring(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = ((at + 0.25) / count) * 2 * Math.PI;
    return [Math.cos(angle), Math.sin(angle)];
  });
}
