import { type BoxMm, boxesMeet } from '@/core/kernel/geometry';
import type { Document, Page } from './document';
import type { PageElement } from './element';

/** Officers leave the printed title of a visa page free. */
const TITLE_MM = 15;
/** Room for the largest stamp, turned a little. */
const SLOT_SIZE = { width: 40, height: 29 } as const;
const MARGIN_MM = 2;
/** Kinds that stamping officers leave clear. */
const KEPT_CLEAR = new Set<PageElement['kind']>(['laser-perforation', 'numbering-letterpress', 'page-numbering']);

/** A place for one stamp: the page's place in the document, and where about on it. */
export interface StampSlot {
  readonly page: number;
  readonly box: BoxMm;
}

/** Lists the places on the visa pages where another stamp fits, in page order. */
export function freeStampSlots(document: Document): readonly StampSlot[] {
  return document.pages.flatMap((page, index) =>
    page.kind === 'visa'
      ? slotsOf(page)
          .filter((box) => isFree(box, page))
          .map((box) => ({ page: index, box }))
      : [],
  );
}

/** Lists the boxes on a page over which no officer stamps. */
export function keptClear(page: Page): readonly BoxMm[] {
  return page.elements.filter(({ kind }) => KEPT_CLEAR.has(kind)).map(({ box }) => box);
}

function slotsOf(page: Page): readonly BoxMm[] {
  const columns = Math.floor((page.widthMm - 2 * MARGIN_MM) / SLOT_SIZE.width);
  const rows = Math.floor((page.heightMm - TITLE_MM - MARGIN_MM) / SLOT_SIZE.height);
  const left = (page.widthMm - columns * SLOT_SIZE.width) / 2;
  return Array.from({ length: rows * columns }, (_, index) => ({
    x: left + (index % columns) * SLOT_SIZE.width,
    y: TITLE_MM + Math.floor(index / columns) * SLOT_SIZE.height,
    ...SLOT_SIZE,
  }));
}

/** A place is taken by the stamp whose middle lies in it, however far that stamp reaches beyond. */
function isFree(slot: BoxMm, page: Page): boolean {
  const stamps = page.elements.filter(({ kind }) => kind === 'entry-stamp');
  return keptClear(page).every((box) => !boxesMeet(slot, box)) && stamps.every(({ box }) => !holdsMiddleOf(slot, box));
}

function holdsMiddleOf({ x, y, width, height }: BoxMm, box: BoxMm): boolean {
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  return middleX >= x && middleX < x + width && middleY >= y && middleY < y + height;
}
