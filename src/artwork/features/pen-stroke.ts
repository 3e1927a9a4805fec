import type { PathStep } from '../mark';

interface Point {
  readonly x: number;
  readonly y: number;
}

const STEPS_PER_SPAN = 10;

/**
 * Gives the outline of a stroke that a pen draws through points, smoothly, in document millimetres: it sets down with a round
 * point, is as wide as `widthMm` in the middle and runs out thin where the pen is lifted in motion.
 */
export function penStroke(points: readonly Point[], widthMm: number): readonly PathStep[] {
  const path = smoothPath(points);
  const last = Math.max(1, path.length - 1);
  const sides = path.map((point, at) => {
    const before = path[Math.max(0, at - 1)] ?? point;
    const after = path[Math.min(last, at + 1)] ?? point;
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const half = (widthMm / 2) * pressureAt(at / last);
    const [dx, dy] = [(-(after.y - before.y) / length) * half, ((after.x - before.x) / length) * half];
    return { left: { x: point.x + dx, y: point.y + dy }, right: { x: point.x - dx, y: point.y - dy } };
  });
  const ring = [...sides.map(({ left }) => left), ...sides.map(({ right }) => right).reverse()];
  return [...ring.map(({ x, y }, at): PathStep => [at === 0 ? 'M' : 'L', x, y]), ['Z']];
}

/** The hand presses soon after it sets down, and lifts over the last third. */
function pressureAt(share: number): number {
  const setDown = Math.min(1, 0.6 + share * 6);
  const lifted = share < 0.62 ? 1 : 1 - 0.75 * ((share - 0.62) / 0.38) ** 1.6;
  return setDown * lifted;
}

/** Runs through all points as a Catmull-Rom spline. */
function smoothPath(points: readonly Point[]): readonly Point[] {
  return points.slice(0, -1).flatMap((from, at) => {
    const to = points[at + 1] ?? from;
    const before = points[at - 1] ?? from;
    const after = points[at + 2] ?? to;
    return Array.from({ length: STEPS_PER_SPAN }, (_, step) => {
      const t = step / STEPS_PER_SPAN;
      const along = (a: number, b: number, c: number, d: number) =>
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3);
      return { x: along(before.x, from.x, to.x, after.x), y: along(before.y, from.y, to.y, after.y) };
    });
  });
}
