import { type BoxMm, movedBox } from '@/core/kernel/geometry';
import type { Mark, PathStep, Shape } from './mark';

/** Where points and boxes of a page come to lie, in document millimetres; both tell of the same movement. */
export interface Placing {
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
  readonly box: (box: BoxMm) => BoxMm;
}

/** Gives a mark with all its points at other places. Letters stay as they are about their own, as do portraits and runs of colour. */
export function mappedMark(mark: Mark, to: Placing): Mark {
  return {
    ...mark,
    shape: mappedShape(mark.shape, to),
    bounds: to.box(mark.bounds),
    clip: mark.clip && to.box(mark.clip),
  };
}

/** Gives a mark moved as a whole, in document millimetres. */
export function movedMark(mark: Mark, by: { readonly x: number; readonly y: number }): Mark {
  return mappedMark(mark, { x: (x) => x + by.x, y: (y) => y + by.y, box: (box) => movedBox(box, by) });
}

function mappedShape(shape: Shape, to: Placing): Shape {
  switch (shape.type) {
    case 'lines':
      return { ...shape, lines: shape.lines.map((line) => line.map((at, i) => (i % 2 === 0 ? to.x(at) : to.y(at)))) };
    case 'outline':
      return { ...shape, steps: shape.steps.map((step) => mappedStep(step, to)) };
    case 'dots':
      return { ...shape, dots: shape.dots.map(([x, y, radius]) => [to.x(x), to.y(y), radius]) };
    case 'box':
      return { ...shape, box: to.box(shape.box) };
    case 'text':
      return { ...shape, x: to.x(shape.x), y: to.y(shape.y) };
    case 'portrait':
      return shape;
  }
}

function mappedStep(step: PathStep, { x, y }: Placing): PathStep {
  switch (step[0]) {
    case 'M':
    case 'L':
      return [step[0], x(step[1]), y(step[2])];
    case 'Q':
      return ['Q', x(step[1]), y(step[2]), x(step[3]), y(step[4])];
    case 'C':
      return ['C', x(step[1]), y(step[2]), x(step[3]), y(step[4]), x(step[5]), y(step[6])];
    case 'Z':
      return step;
  }
}
