import type { Page, Presentation } from '@/core/document/document';
import type { PageElement } from '@/core/document/element';
import { type BoxMm, boxToPolygon, growBox, type PointMm, polygonHolds } from '@/core/kernel/geometry';

/** What a fingertip or a nail finds. */
export const TOUCHES = [
  'raised-print',
  'raised-letters',
  'relief',
  'holes',
  'pressed-in',
  'edge',
  'rough',
  'smooth',
] as const;

/** One of them; `smooth` is a surface like all around it. */
export type Touch = (typeof TOUCHES)[number];

/** A place with what it feels like; the box is in millimetres of its page. */
export interface TouchPlace {
  readonly page: string;
  readonly element: string;
  readonly kind: PageElement['kind'];
  readonly box: BoxMm;
  readonly touch: Touch;
}

/** Lists every place of a presentation where there is something to feel, or where there ought to be. */
export function touchPlaces({ documents }: Presentation): readonly TouchPlace[] {
  return documents.flatMap(({ pages }) => pages.flatMap(touchesOn));
}

/** A fingertip is no pen: a place is felt this far around, and an edge this far within, in millimetres. */
const FINGER_MM = 1.5;
const ALONG_EDGE_MM = 4;

/** Gives what is felt at a point of a page: what lies on top first. */
export function touchAt(places: readonly TouchPlace[], page: string, point: PointMm): Touch {
  const felt = places.filter((place) => isTouched(place, page, point));
  return felt.findLast(({ touch }) => touch !== 'smooth')?.touch ?? 'smooth';
}

/** Tells whether a finger at a point touches a place; of what has been stuck on only the edge is felt. */
export function isTouched({ page, box, touch }: TouchPlace, at: string, point: PointMm): boolean {
  if (page !== at || !polygonHolds(boxToPolygon(growBox(box, FINGER_MM)), point)) return false;
  const isWide = Math.min(box.width, box.height) > 2 * ALONG_EDGE_MM;
  return touch !== 'edge' || !isWide || !polygonHolds(boxToPolygon(growBox(box, -ALONG_EDGE_MM)), point);
}

function touchesOn({ id, elements }: Page): readonly TouchPlace[] {
  return elements.flatMap((element) => {
    const touch = touchOf(element);
    return touch ? [{ page: id, element: element.id, kind: element.kind, box: element.box, touch }] : [];
  });
}

/** Gives what an element feels like; null for what nobody would feel for. */
function touchOf(element: PageElement): Touch | null {
  switch (element.kind) {
    case 'intaglio':
    case 'latent-image':
      return element.technique === 'intaglio' && element.heightUm > 0 ? 'raised-print' : 'smooth';
    case 'tactile-engraving':
      return element.heightUm > 0 ? 'raised-letters' : 'smooth';
    case 'embossing':
      return element.heightUm > 0 ? 'relief' : 'smooth';
    case 'laser-perforation':
      return 'holes';
    case 'numbering-letterpress':
      return element.technique === 'letterpress' ? 'pressed-in' : 'smooth';
    case 'trace':
      return touchOfTrace(element.trace.type);
    default:
      return null;
  }
}

function touchOfTrace(type: Extract<PageElement, { kind: 'trace' }>['trace']['type']): Touch | null {
  switch (type) {
    case 'cut':
    case 'lifted-film':
    case 'stub':
      return 'edge';
    case 'erasure':
    case 'abrasion':
      return 'rough';
    default:
      return null;
  }
}
