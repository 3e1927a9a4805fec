import { type BoxMm, boxesMeet } from '@/core/kernel/geometry';
import { fromDayNumber, type PlainDate, toDayNumber } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';
import type { Document, Page } from './document';
import type { ElementOf, PageElement } from './element';
import { stampDesignOf } from './stamp-design';
import type { InventedState } from './state';

type Stamp = ElementOf<'entry-stamp'>;

/** Officers leave the printed title of a visa page free. */
const TITLE_MM = 15;
/** Room for the largest stamp, turned. */
const SLOT_SIZE = { width: 40, height: 29 } as const;
const MARGIN_MM = 2;
const LARGEST_ANGLE_DEG = 6;
/** How far a stamp lies off the middle of its place. */
const WANDER_MM = 1.2;
/** Visitors may stay three months, or an overstay would be a finding of its own. */
const LONGEST_STAY_DAYS = 88;
/** Kinds that stamping officers leave clear. */
const KEPT_CLEAR = new Set<PageElement['kind']>(['laser-perforation', 'numbering-letterpress', 'page-numbering']);

interface Slot {
  readonly page: number;
  readonly box: BoxMm;
}

/**
 * Stamps a believable travel history on the visa pages: journeys abroad between issue and examination, each with its
 * entry and its exit through posts of one State, in order of time. Room for two more stamps stays free; a document
 * without visa pages stays as it is.
 */
export function stampTravelHistory(
  document: Document,
  states: readonly InventedState[],
  examined: PlainDate,
  random: Random,
): Document {
  const slots = freeStampSlots(document);
  const first = toDayNumber(document.issued) + 5;
  const last = toDayNumber(examined) - 8;
  const foreign = states.filter((state) => state.code !== document.model.state);
  const abroad = foreign.length > 0 ? foreign : states;
  const roomInTime = Math.floor((last - first) / 5);
  const roomOnPages = Math.floor(slots.length / 2) - 1;
  const journeys = Math.max(0, Math.min(random.integer(2, 4), roomOnPages, roomInTime));
  const days = drawOrderedDays(first, last, journeys * 2, random);
  const stamps = Array.from({ length: journeys }, (_, journey) => {
    const state = random.pick(abroad);
    const entry = days[journey * 2] ?? last;
    const exit = Math.min(days[journey * 2 + 1] ?? last, entry + random.integer(4, LONGEST_STAY_DAYS));
    return (
      [
        ['entry', entry],
        ['exit', exit],
      ] as const
    ).map(([direction, day], half) =>
      makeStamp(document, state, direction, fromDayNumber(day), slots[journey * 2 + half], random),
    );
  }).flat();
  return addStamps(document, stamps);
}

/** Lists the places on the visa pages where another stamp fits, in page order. */
export function freeStampSlots(document: Document): readonly Slot[] {
  return document.pages.flatMap((page, index) =>
    page.kind === 'visa'
      ? slotsOf(page)
          .filter((box) => isFree(box, page))
          .map((box) => ({ page: index, box }))
      : [],
  );
}

/** Makes a stamp of a State's border post in a slot, a little askew; its box holds the turned stamp. */
export function makeStamp(
  _document: Document,
  state: Pick<InventedState, 'code' | 'borderPosts' | 'stamps'>,
  direction: Stamp['direction'],
  date: PlainDate,
  slot: Slot | undefined,
  random: Random,
): { readonly page: number; readonly stamp: Stamp } {
  const post = random.pick(state.borderPosts);
  const design = stampDesignOf(state.stamps, date.year);
  if (!design) throw new RangeError(`The posts of ${state.code} have no stamps`);
  const place = slot ?? { page: 0, box: { x: MARGIN_MM, y: MARGIN_MM, ...SLOT_SIZE } };
  const box = {
    x: place.box.x + (SLOT_SIZE.width - design.widthMm) / 2 + random.between(-WANDER_MM, WANDER_MM),
    y: place.box.y + (SLOT_SIZE.height - design.heightMm) / 2 + random.between(-WANDER_MM, WANDER_MM),
    width: design.widthMm,
    height: design.heightMm,
  };
  return {
    page: place.page,
    stamp: {
      kind: 'entry-stamp',
      id: `stamp-${toDayNumber(date)}-${direction}-${Math.round(box.x)}-${Math.round(box.y)}`,
      box,
      technique: 'letterpress',
      shiftMm: { x: 0, y: 0 },
      state: state.code,
      direction,
      mode: post.mode,
      place: post.name,
      date,
      number: String(random.integer(1, 399)).padStart(3, '0'),
      header: design.header,
      frame: direction === 'entry' ? design.entryFrame : design.exitFrame,
      layout: design.layout,
      colour: direction === 'entry' ? design.inkEntry : design.inkExit,
      angleDeg: random.between(-LARGEST_ANGLE_DEG, LARGEST_ANGLE_DEG),
    },
  };
}

/** Adds stamps to their pages. */
export function addStamps(
  document: Document,
  stamps: readonly { readonly page: number; readonly stamp: Stamp }[],
): Document {
  const pages = document.pages.map((page, index) => {
    const own = stamps.filter((entry) => entry.page === index).map((entry) => entry.stamp);
    return own.length === 0 ? page : { ...page, elements: [...page.elements, ...own] };
  });
  return { ...document, pages };
}

function slotsOf(page: Page): readonly BoxMm[] {
  const columns = Math.floor((page.widthMm - 2 * MARGIN_MM) / SLOT_SIZE.width);
  const rows = Math.floor((page.heightMm - TITLE_MM - MARGIN_MM) / SLOT_SIZE.height);
  return Array.from({ length: rows * columns }, (_, index) => ({
    x: MARGIN_MM + (index % columns) * SLOT_SIZE.width,
    y: TITLE_MM + Math.floor(index / columns) * SLOT_SIZE.height,
    ...SLOT_SIZE,
  }));
}

function isFree(slot: BoxMm, page: Page): boolean {
  return page.elements.every(
    (element) => (element.kind !== 'entry-stamp' && !KEPT_CLEAR.has(element.kind)) || !boxesMeet(slot, element.box),
  );
}

function drawOrderedDays(first: number, last: number, count: number, random: Random): readonly number[] {
  const room = last - first - 2 * count;
  const offsets = Array.from({ length: count }, () => random.integer(0, Math.max(0, room))).sort((a, b) => a - b);
  return offsets.map((offset, index) => first + offset + 2 * index);
}
