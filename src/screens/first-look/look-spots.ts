import { type BoxMm, boundingBox, boundsOf } from '@/core/kernel/geometry';
import type { PublicPage } from '@/examiner/contract';
import type { ShownElement, TeachingSpecimen } from '@/examiner/teaching-contract';

/** The kinds of element among which somebody says where; one of them carries what is wrong. */
export const SPOT_KINDS = ['portrait-print', 'text', 'mrz-print'] as const;

/** One of the places that can be chosen. */
export interface LookSpot {
  readonly kind: (typeof SPOT_KINDS)[number];
  /** Its middle, as shares of the width and height of the page. */
  readonly at: { readonly x: number; readonly y: number };
  readonly isRight: boolean;
}

/** Finds the places to choose among on a page, each in the middle of what it names; kinds that the page lacks are left out. */
export function lookSpots(
  { elements, evidence }: Pick<TeachingSpecimen, 'elements' | 'evidence'>,
  page: Pick<PublicPage, 'id' | 'widthMm' | 'heightMm'>,
): readonly LookSpot[] {
  const wrong = evidence.flatMap(({ target }) =>
    target.kind === 'page' && target.page === page.id ? [boundsOf(target.region)] : [],
  );
  return SPOT_KINDS.flatMap((kind) => {
    const boxes = elements.filter((element) => element.page === page.id && isSpot(element, kind)).map(({ box }) => box);
    if (boxes.length === 0) return [];
    const middle = middleOf(boxes);
    return {
      kind,
      at: { x: middle.x / page.widthMm, y: middle.y / page.heightMm },
      isRight: wrong.some((box) => isInside(middle, box)),
    };
  });
}

/** Fixed words are no data. */
function isSpot(element: ShownElement, kind: LookSpot['kind']): boolean {
  return element.kind === kind && (kind !== 'text' || element.field !== null);
}

function middleOf(boxes: readonly BoxMm[]): { readonly x: number; readonly y: number } {
  const { x, y, width, height } = boundingBox(boxes);
  return { x: x + width / 2, y: y + height / 2 };
}

function isInside({ x, y }: { readonly x: number; readonly y: number }, box: BoxMm): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
