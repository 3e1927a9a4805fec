import type { DocumentModel, PageModel } from './model';

/** Kinds of page that are leaves of a booklet; what is stuck into one has its leaf around it. */
const LEAVES: ReadonlySet<PageModel['kind']> = new Set(['data', 'visa', 'inside-cover', 'endorsement', 'sticker']);
/** Radius of the corners of a booklet's leaves, in millimetres. */
const LEAF_RADIUS_MM = 2.6;

/**
 * Gives the radius of a page's corners in millimetres: what its model says, the usual rounding for leaves of a booklet,
 * none for sheets of paper. Source: ICAO Doc 9303, 8th edition, part 3 section 2.4 (3.18 mm for cards, by the model)
 */
export function cornerRadiusOf(
  { cornerRadiusMm }: Pick<DocumentModel, 'cornerRadiusMm'>,
  { kind }: Pick<PageModel, 'kind'>,
): number {
  if (cornerRadiusMm > 0) return cornerRadiusMm;
  return LEAVES.has(kind) ? LEAF_RADIUS_MM : 0;
}

/** A page as far as its outline goes, in millimetres. */
export interface PageOutline {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly cornerRadiusMm: number;
}

/** Gives how far a point lies inside a page's outline, in millimetres; negative beyond it. */
export function depthInPage({ widthMm, heightMm, cornerRadiusMm }: PageOutline, x: number, y: number): number {
  const [fromMiddleX, fromMiddleY] = [Math.abs(x - widthMm / 2), Math.abs(y - heightMm / 2)];
  const dx = fromMiddleX - (widthMm / 2 - cornerRadiusMm);
  const dy = fromMiddleY - (heightMm / 2 - cornerRadiusMm);
  return cornerRadiusMm - (Math.hypot(Math.max(0, dx), Math.max(0, dy)) + Math.min(0, Math.max(dx, dy)));
}
