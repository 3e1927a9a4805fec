import type { Mark, PathStep, Shape } from './mark';

/** Gives a mark as it is seen through a page of a width from the other side: turned over from left to right. Portraits and runs of colour are left as they are. */
export function mirrorMark(mark: Mark, widthMm: number): Mark {
  const over = <T extends { readonly x: number; readonly width: number }>(box: T): T => ({
    ...box,
    x: widthMm - box.x - box.width,
  });
  return {
    ...mark,
    shape: mirrorShape(mark.shape, widthMm),
    bounds: over(mark.bounds),
    clip: mark.clip && over(mark.clip),
  };
}

function mirrorShape(shape: Shape, widthMm: number): Shape {
  switch (shape.type) {
    case 'lines':
      return { ...shape, lines: shape.lines.map((line) => line.map((at, i) => (i % 2 === 0 ? widthMm - at : at))) };
    case 'outline':
      return { ...shape, steps: shape.steps.map((step) => mirrorStep(step, widthMm)) };
    case 'dots':
      return { ...shape, dots: shape.dots.map(([x, y, radius]) => [widthMm - x, y, radius]) };
    case 'box':
      return { ...shape, box: { ...shape.box, x: widthMm - shape.box.x - shape.box.width } };
    case 'text':
      return { ...shape, x: widthMm - shape.x, angleDeg: -shape.angleDeg, isMirrored: !shape.isMirrored };
    case 'portrait':
      return shape;
  }
}

function mirrorStep(step: PathStep, widthMm: number): PathStep {
  switch (step[0]) {
    case 'M':
    case 'L':
      return [step[0], widthMm - step[1], step[2]];
    case 'Q':
      return ['Q', widthMm - step[1], step[2], widthMm - step[3], step[4]];
    case 'C':
      return ['C', widthMm - step[1], step[2], widthMm - step[3], step[4], widthMm - step[5], step[6]];
    case 'Z':
      return step;
  }
}
