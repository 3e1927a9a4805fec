import { mappedMark } from './mapped-mark';
import type { Mark } from './mark';

/** Gives a mark as it is seen through a page of a width from the other side: turned over from left to right. Portraits and runs of colour are left as they are. */
export function mirrorMark(mark: Mark, widthMm: number): Mark {
  const mirrored = mappedMark(mark, {
    x: (x) => widthMm - x,
    y: (y) => y,
    box: (box) => ({ ...box, x: widthMm - box.x - box.width }),
  });
  const { shape } = mirrored;
  if (shape.type !== 'text') return mirrored;
  return { ...mirrored, shape: { ...shape, angleDeg: -shape.angleDeg, isMirrored: !shape.isMirrored } };
}
