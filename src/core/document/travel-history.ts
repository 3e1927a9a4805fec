import { fromDayNumber, type PlainDate, toDayNumber } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';
import type { Document } from './document';
import type { ElementOf } from './element';
import { placeStamp } from './place-stamp';
import { STAMP_PRESSINGS, type StampPressing, stampDesignOf } from './stamp-design';
import { freeStampSlots, type StampSlot } from './stamp-slots';
import type { InventedState } from './state';

type Stamp = ElementOf<'entry-stamp'>;

/** What a border post stamps, and when. */
interface Crossing {
  readonly state: Pick<InventedState, 'code' | 'borderPosts' | 'stamps'>;
  readonly direction: Stamp['direction'];
  readonly date: PlainDate;
}

/** Visitors may stay three months, or an overstay would be a finding of its own. */
const LONGEST_STAY_DAYS = 88;
/** Days in which a journey has room, and in which one alone still has. */
const ROOM_FOR_JOURNEYS_DAYS = 18;
const ROOM_FOR_ONE_DAYS = 5;
/** Officers mostly stamp where the booklet falls open, beside the latest stamps. */
const SAME_PAGE_CHANCE = 0.75;
const FIRM_CHANCE = 0.58;

/**
 * Stamps a believable travel history on the visa pages: journeys abroad between issue and examination, each with its
 * entry and its exit through posts of one State, wherever officers find room. Room for two more stamps stays free; a
 * document without visa pages stays as it is.
 */
export function stampTravelHistory(
  document: Document,
  states: readonly InventedState[],
  examined: PlainDate,
  random: Random,
): Document {
  const first = toDayNumber(document.issued) + 5;
  const last = toDayNumber(examined) - 8;
  const foreign = states.filter((state) => state.code !== document.model.state);
  const abroad = foreign.length > 0 ? foreign : states;
  const roomForOne = last - first < ROOM_FOR_ONE_DAYS ? 0 : 1;
  const roomInTime = Math.max(roomForOne, Math.floor((last - first) / ROOM_FOR_JOURNEYS_DAYS));
  const roomOnPages = Math.floor(freeStampSlots(document).length / 2) - 1;
  const journeys = Math.max(0, Math.min(random.integer(2, 4), roomOnPages, roomInTime));
  const days = drawOrderedDays(first, last, journeys * 2, random);
  const crossings = Array.from({ length: journeys }, (_, journey): readonly Crossing[] => {
    const state = random.pick(abroad);
    const entry = days[journey * 2] ?? last;
    const exit = Math.min(days[journey * 2 + 1] ?? last, entry + random.integer(4, LONGEST_STAY_DAYS));
    return [
      { state, direction: 'entry', date: fromDayNumber(entry) },
      { state, direction: 'exit', date: fromDayNumber(exit) },
    ];
  }).flat();
  return strikeAll(document, crossings, random.fork('struck'));
}

/** Strikes stamps one after the other, each beside the latest or wherever there is room. */
function strikeAll(document: Document, crossings: readonly Crossing[], random: Random): Document {
  let stamped = document;
  let latest: number | null = null;
  for (const [index, crossing] of crossings.entries()) {
    const own = random.fork(String(index));
    const slot = drawSlot(stamped, own.chance(SAME_PAGE_CHANCE) ? latest : null, own);
    if (!slot) break;
    stamped = addStamp(stamped, makeStamp(stamped, crossing, slot, own));
    latest = slot.page;
  }
  return stamped;
}

/** Gives a free slot, on the page that is wanted where there is one; undefined where no slot is free. */
export function drawSlot(document: Document, page: number | null, random: Random): StampSlot | undefined {
  const slots = freeStampSlots(document);
  const wanted = slots.filter((slot) => slot.page === page);
  const drawn = wanted.length > 0 ? wanted : slots;
  return drawn.length > 0 ? random.pick(drawn) : undefined;
}

/** A stamp and the place of its page in the document. */
interface PlacedStamp {
  readonly page: number;
  readonly stamp: Stamp;
}

/** Makes a stamp of a State's border post in a free slot, struck as a hand strikes. */
export function makeStamp(
  document: Document,
  { state, direction, date }: Crossing,
  { page, box: slot }: StampSlot,
  random: Random,
): PlacedStamp {
  const post = random.pick(state.borderPosts);
  const design = stampDesignOf(state.stamps, date.year);
  if (!design) throw new RangeError(`The posts of ${state.code} have no stamps`);
  const placing = placeStamp(design, slot, document.pages[page], random.fork('place'));
  const { x, y } = placing.box;
  return {
    page,
    stamp: {
      kind: 'entry-stamp',
      id: `stamp-${toDayNumber(date)}-${direction}-${Math.round(x)}-${Math.round(y)}`,
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
      pressing: drawPressing(random.fork('pressing')),
      redrawn: null,
      ...placing,
    },
  };
}

function drawPressing(random: Random): StampPressing {
  return random.chance(FIRM_CHANCE) ? 'firm' : random.pick(STAMP_PRESSINGS.filter((one) => one !== 'firm'));
}

/** Adds a stamp to its page. */
export function addStamp(document: Document, { page, stamp }: PlacedStamp): Document {
  const pages = document.pages.map((one, index) =>
    index === page ? { ...one, elements: [...one.elements, stamp] } : one,
  );
  return { ...document, pages };
}

function drawOrderedDays(first: number, last: number, count: number, random: Random): readonly number[] {
  const room = last - first - 2 * count;
  const offsets = Array.from({ length: count }, () => random.integer(0, Math.max(0, room))).sort((a, b) => a - b);
  return offsets.map((offset, index) => first + offset + 2 * index);
}
