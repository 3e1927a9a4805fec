import type { Mark, PathStep, Shape } from './mark';

/** Where the copies of a mark lie, in units of its reach. Few, for each of them is painted. */
const AROUND = ring(3);

/**
 * Gives a mark as it is seen through paper, which scatters the light: copies of it astray by up to `reachMm` in all
 * directions that share what it takes of the light, so that its edges are soft. Portraits are left where they are.
 */
export function diffused(mark: Mark, reachMm: number): readonly Mark[] {
  const passes = (mark.deposit.passes ?? 0) / AROUND.length;
  return AROUND.map(([x, y]) => movedMark({ ...mark, deposit: { ...mark.deposit, passes } }, x * reachMm, y * reachMm));
}

function ring(count: number): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, at) => {
    const angle = ((at + 0.25) / count) * 2 * Math.PI;
    return [Math.cos(angle), Math.sin(angle)];
  });
}

function movedMark(mark: Mark, dx: number, dy: number): Mark {
  const moved = <T extends { readonly x: number; readonly y: number }>(at: T): T => ({
    ...at,
    x: at.x + dx,
    y: at.y + dy,
  });
  return {
    ...mark,
    shape: movedShape(mark.shape, dx, dy),
    bounds: moved(mark.bounds),
    clip: mark.clip && moved(mark.clip),
  };
}

function movedShape(shape: Shape, dx: number, dy: number): Shape {
  switch (shape.type) {
    case 'lines':
      return { ...shape, lines: shape.lines.map((line) => line.map((at, i) => at + (i % 2 === 0 ? dx : dy))) };
    case 'outline':
      return { ...shape, steps: shape.steps.map((step) => movedStep(step, dx, dy)) };
    case 'dots':
      return { ...shape, dots: shape.dots.map(([x, y, radius]) => [x + dx, y + dy, radius]) };
    case 'box':
      return { ...shape, box: { ...shape.box, x: shape.box.x + dx, y: shape.box.y + dy } };
    case 'text':
      return { ...shape, x: shape.x + dx, y: shape.y + dy };
    case 'portrait':
      return shape;
  }
}

function movedStep(step: PathStep, dx: number, dy: number): PathStep {
  switch (step[0]) {
    case 'M':
    case 'L':
      return [step[0], step[1] + dx, step[2] + dy];
    case 'Q':
      return ['Q', step[1] + dx, step[2] + dy, step[3] + dx, step[4] + dy];
    case 'C':
      return ['C', step[1] + dx, step[2] + dy, step[3] + dx, step[4] + dy, step[5] + dx, step[6] + dy];
    case 'Z':
      return step;
  }
}
