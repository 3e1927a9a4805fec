import type { BoxMm } from '@/core/kernel/geometry';
import type { PublicPage, Version } from '@/examiner/contract';
import type { ShownElement, TeachingSpecimen } from '@/examiner/teaching-contract';
import { type Lighting, RESTING_LIGHT } from '@/table/light/lighting';
import type { FeatureKind, FeatureView } from './feature';

/** A picture to be taken of a specimen: which page and version, which part of it in millimetres, and how it is lit. */
export interface Shot {
  readonly page: PublicPage;
  readonly version: Version;
  readonly part: BoxMm;
  readonly lighting: Lighting;
}

/** Width to height of the pictures of details. */
export const DETAIL_ASPECT = 3 / 2;

/** Room around an element, as a share of its larger side, and at least this many millimetres. */
const MARGIN_SHARE = 0.14;
const LEAST_MARGIN_MM = 1;

/** Gives the part of a page that shows a box with some room around it, in a given shape and inside the page where it fits. */
export function partAround(box: BoxMm, page: PublicPage, aspect: number = DETAIL_ASPECT): BoxMm {
  const margin = Math.max(LEAST_MARGIN_MM, Math.max(box.width, box.height) * MARGIN_SHARE);
  const wide = Math.max(box.width + margin, (box.height + margin) * aspect);
  const width = Math.min(wide, page.widthMm, page.heightMm * aspect);
  return placed({ width, height: width / aspect }, box, page);
}

/** Gives a field of a given width in the middle of a box, or the whole box with room around it where it is smaller. */
export function fieldIn(box: BoxMm, page: PublicPage, fieldMm: number | null): BoxMm {
  if (fieldMm === null) return partAround(box, page);
  if (coversPage(box, page)) return placed({ width: fieldMm, height: fieldMm / DETAIL_ASPECT }, quietPart(page), page);
  if (fieldMm > box.width + 2 * LEAST_MARGIN_MM && box.height > fieldMm / DETAIL_ASPECT) return partAround(box, page);
  return placed({ width: fieldMm, height: fieldMm / DETAIL_ASPECT }, box, page);
}

/** What is all over a page is shown where least lies on it: in the upper left, a third of the way in. */
function quietPart({ widthMm, heightMm }: PublicPage): BoxMm {
  return { x: 0, y: 0, width: widthMm * 0.64, height: heightMm * 0.6 };
}

function coversPage(box: BoxMm, page: PublicPage): boolean {
  return box.width * box.height > 0.7 * page.widthMm * page.heightMm;
}

/** Gives the whole page. */
export function wholePage({ widthMm, heightMm }: PublicPage): BoxMm {
  return { x: 0, y: 0, width: widthMm, height: heightMm };
}

/** Says how a view lights and tilts. */
export function lightingOf({ light, tiltXDeg = 0, tiltYDeg = 0 }: FeatureView): Lighting {
  return { ...RESTING_LIGHT, light, tiltXDeg, tiltYDeg };
}

/** What lies all over a page is shown on one that bears little else, where there is one. */
const ALL_OVER: readonly FeatureKind[] = ['guilloche', 'rainbow-printing', 'security-fibres', 'planchettes'];

/** Lines of data are shown from their beginning, this far. */
const LINE_MM = 16;

/** Finds the page of a specimen on which a feature lies, and its box there: on the first page where it is there too. */
export function findFeature(
  { specimen, elements }: TeachingSpecimen,
  kind: FeatureKind,
): { readonly page: PublicPage; readonly box: BoxMm } | null {
  const rank = (page: PublicPage) => Number(ALL_OVER.includes(kind) && page.kind !== 'visa');
  for (const page of specimen.pages.toSorted((a, b) => rank(a) - rank(b))) {
    const own = elements.filter((candidate) => candidate.page === page.id && candidate.kind === kind);
    const box = tellingBox(own);
    if (box) return { page, box };
  }
  return null;
}

/** Data tell more than titles, and the holder's name is the longest line of them. */
const TELLING_FIELDS: readonly (string | null)[] = ['surname', 'passengerName', 'applicantName'];

/** Gives the box of the element that shows a feature best, of several of one kind on a page; lines from their beginning. */
export function tellingBox(own: readonly ShownElement[]): BoxMm | null {
  const element =
    own.find(({ field }) => TELLING_FIELDS.includes(field)) ?? own.find(({ field }) => field !== null) ?? own[0];
  if (!element) return null;
  const { box, kind } = element;
  return kind === 'text' ? { ...box, width: Math.min(LINE_MM, box.width) } : box;
}

function placed({ width, height }: { width: number; height: number }, box: BoxMm, page: PublicPage): BoxMm {
  const x = box.x + (box.width - width) / 2;
  const y = box.y + (box.height - height) / 2;
  return { x: within(x, page.widthMm - width), y: within(y, page.heightMm - height), width, height };
}

function within(start: number, last: number): number {
  return last <= 0 ? last / 2 : Math.min(last, Math.max(0, start));
}
