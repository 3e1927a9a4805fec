import { fail, ok, type Result } from '@/core/kernel/result';

/** A point of a photograph: pixels from the top left corner of the upright picture, x to the right, y down. */
export interface PointPx {
  readonly x: number;
  readonly y: number;
}

/** The size of an upright picture in pixels, both at least 1. */
export interface SizePx {
  readonly width: number;
  readonly height: number;
}

/** The same spot of the page in two photographs: `here` in this one, `there` in the first one. */
export interface PointPair {
  readonly here: PointPx;
  readonly there: PointPx;
}

/**
 * How a photograph lies on the first one: taken from the same place (only the resolution may differ),
 * or joined at two spots of the page.
 */
export type Alignment =
  | { readonly kind: 'same-frame' }
  | { readonly kind: 'pairs'; readonly pairs: readonly [PointPair, PointPair] };

/**
 * A turn, a scale and a shift: a point (x, y) of a photograph goes to
 * (cos x - sin y + shiftX, sin x + cos y + shiftY) of the first one. `cos` and `sin` carry the scale.
 */
export interface Similarity {
  readonly cos: number;
  readonly sin: number;
  readonly shiftX: number;
  readonly shiftY: number;
}

/** Why two pairs of points fix no alignment: the two spots of one of the pictures are (almost) the same. */
export interface AlignmentProblem {
  readonly code: 'alignment.points-coincide';
  readonly picture: 'here' | 'there';
}

/** The similarity that moves nothing. */
export const IDENTITY: Similarity = { cos: 1, sin: 0, shiftX: 0, shiftY: 0 };

/** Spots closer than this many pixels fix no direction. */
export const LEAST_DISTANCE_PX = 4;

/** Applies a similarity to a point. */
export function moveBy(similarity: Similarity, point: PointPx): PointPx {
  return {
    x: similarity.cos * point.x - similarity.sin * point.y + similarity.shiftX,
    y: similarity.sin * point.x + similarity.cos * point.y + similarity.shiftY,
  };
}

/**
 * Finds the one similarity that carries both spots of a photograph onto those of the first one.
 *
 * @returns fails with `alignment.points-coincide` where two spots of one picture are closer than `LEAST_DISTANCE_PX`
 */
export function similarityOf(pairs: readonly [PointPair, PointPair]): Result<Similarity, AlignmentProblem> {
  const [first, second] = pairs;
  const here = { x: second.here.x - first.here.x, y: second.here.y - first.here.y };
  const there = { x: second.there.x - first.there.x, y: second.there.y - first.there.y };
  if (Math.hypot(here.x, here.y) < LEAST_DISTANCE_PX)
    return fail({ code: 'alignment.points-coincide', picture: 'here' });
  if (Math.hypot(there.x, there.y) < LEAST_DISTANCE_PX)
    return fail({ code: 'alignment.points-coincide', picture: 'there' });
  const square = here.x * here.x + here.y * here.y;
  const cos = (there.x * here.x + there.y * here.y) / square;
  const sin = (there.y * here.x - there.x * here.y) / square;
  return ok({
    cos,
    sin,
    shiftX: first.there.x - (cos * first.here.x - sin * first.here.y),
    shiftY: first.there.y - (sin * first.here.x + cos * first.here.y),
  });
}

/** Gives the similarity of a photograph of size `own` onto the first one of size `first`; same frame scales by the widths. */
export function alignmentOnto(alignment: Alignment, own: SizePx, first: SizePx): Result<Similarity, AlignmentProblem> {
  if (alignment.kind === 'pairs') return similarityOf(alignment.pairs);
  return ok({ cos: first.width / own.width, sin: 0, shiftX: 0, shiftY: 0 });
}
