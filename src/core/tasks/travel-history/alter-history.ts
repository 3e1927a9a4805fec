import type { Document, Presentation } from '@/core/document/document';
import type { ElementOf } from '@/core/document/element';
import { type StampDesign, stampDesignOf } from '@/core/document/stamp-design';
import type { InventedState } from '@/core/document/state';
import { addStamp, drawSlot, makeStamp } from '@/core/document/travel-history';
import type { StampPlace } from '@/core/fraud/stamps-in';
import { addDays, compareDates, type PlainDate, toDayNumber } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';
import { ALLOWED_STAY_DAYS, daysOf, staysIn, withDocument, withStamp } from './history';
import type { HistoryProblem } from './history-problem';

type Stamp = ElementOf<'entry-stamp'>;

/** A stay has to be this long to hold another. */
const SHORTEST_OUTER_STAY_DAYS = 9;

/** A history with one thing the matter: `stamps` are the ids of the stamps that show it, the telling one first. */
export interface AlteredHistory {
  readonly presentation: Presentation;
  readonly stamps: readonly string[];
}

interface Matter {
  readonly presentation: Presentation;
  readonly document: Document;
  readonly states: readonly InventedState[];
  readonly random: Random;
}

/** Makes one thing the matter with a genuine history; null where it offers no room for it. */
export function alterHistory(
  problem: HistoryProblem,
  presentation: Presentation,
  states: readonly InventedState[],
  random: Random,
): AlteredHistory | null {
  const [document] = presentation.documents;
  if (!document || staysIn(presentation).length < 2) return null;
  return ALTERATIONS[problem]({ presentation, document, states, random });
}

const ALTERATIONS: Readonly<Record<HistoryProblem, (matter: Matter) => AlteredHistory | null>> = {
  'in-order': ({ presentation }) => ({ presentation, stamps: [] }),
  'stay-in-stay': stayInStay,
  'before-issue': beforeIssue,
  'other-post': otherPost,
  'other-years': otherYears,
  overstay,
  'missing-exit': missingExit,
};

/** Somebody else entered and left while the first traveller was still there; one stamp too many could be a slip of a post. */
function stayInStay(matter: Matter): AlteredHistory | null {
  const stay = staysIn(matter.presentation).find((one) => daysOf(one) >= SHORTEST_OUTER_STAY_DAYS);
  if (!stay) return null;
  const third = Math.floor(daysOf(stay) / 3);
  const { entry, exit } = stay;
  const entered = struck(matter, 'entry', addDays(entry.element.date, third), entry, []);
  const [document] = entered?.presentation.documents ?? [];
  if (!entered || !document) return null;
  const now = { ...matter, presentation: entered.presentation, document, random: matter.random.fork('exit') };
  const left = struck(now, 'exit', addDays(entry.element.date, 2 * third), entry, []);
  return left && { ...left, stamps: [...entered.stamps, entry.element.id, ...left.stamps, exit.element.id] };
}

function beforeIssue(matter: Matter): AlteredHistory | null {
  const [first] = staysIn(matter.presentation);
  const date = addDays(matter.document.issued, -matter.random.fork('days').integer(20, 300));
  return first ? struck(matter, 'entry', date, first.entry, []) : null;
}

/** Strikes one more stamp through a post of the State that struck another. */
function struck(
  { presentation, document, states, random }: Matter,
  direction: Stamp['direction'],
  date: PlainDate,
  like: StampPlace,
  others: readonly string[],
): AlteredHistory | null {
  const state = states.find(({ code }) => code === like.element.state);
  const slot = drawSlot(document, like.page, random.fork('slot'));
  if (!state || !slot) return null;
  const made = makeStamp(document, { state, direction, date }, slot, random.fork('stamp'));
  return {
    presentation: withDocument(presentation, addStamp(document, made)),
    stamps: [made.stamp.id, ...others],
  };
}

/** A stamp that names a post of another State. */
function otherPost(matter: Matter): AlteredHistory | null {
  const { states, random } = matter;
  const stamp = drawStamp(matter);
  const foreign = states.filter(({ code }) => code !== stamp?.state).flatMap(({ borderPosts }) => borderPosts);
  if (!stamp || foreign.length === 0) return null;
  const { name, mode } = random.fork('post').pick(foreign);
  return replaced(matter, stamp, { ...stamp, place: name, mode });
}

/** A stamp of a design that was not in use in its year. */
function otherYears(matter: Matter): AlteredHistory | null {
  const stamp = drawStamp(matter);
  const designs = matter.states.find(({ code }) => code === stamp?.state)?.stamps ?? [];
  const own = stamp && stampDesignOf(designs, stamp.date.year);
  const other = designs.find((design) => design !== own);
  return stamp && other ? replaced(matter, stamp, withDesign(stamp, other)) : null;
}

function withDesign(
  stamp: Stamp,
  { header, layout, entryFrame, exitFrame, inkEntry, inkExit, ...design }: StampDesign,
): Stamp {
  const isEntry = stamp.direction === 'entry';
  const { x, y, width, height } = stamp.box;
  const box = {
    x: x + (width - design.widthMm) / 2,
    y: y + (height - design.heightMm) / 2,
    width: design.widthMm,
    height: design.heightMm,
  };
  return {
    ...stamp,
    box,
    header,
    layout,
    frame: isEntry ? entryFrame : exitFrame,
    colour: isEntry ? inkEntry : inkExit,
  };
}

/** A stay that was longer than allowed, where the time until the next journey leaves room for it. */
function overstay(matter: Matter): AlteredHistory | null {
  const stays = staysIn(matter.presentation);
  const at = stays.findIndex(
    ({ entry }, index) => roomFor(matter, entry, stays[index + 1]?.entry) > ALLOWED_STAY_DAYS + 4,
  );
  const stay = stays[at];
  if (!stay) return null;
  const room = roomFor(matter, stay.entry, stays[at + 1]?.entry);
  const days = matter.random.fork('days').integer(ALLOWED_STAY_DAYS + 3, Math.min(ALLOWED_STAY_DAYS + 60, room - 1));
  const exit = stay.exit.element;
  const changed = replaced(matter, exit, { ...exit, date: addDays(stay.entry.element.date, days - 1) });
  return changed && { ...changed, stamps: [exit.id, stay.entry.element.id] };
}

function roomFor({ presentation }: Matter, entry: StampPlace, next: StampPlace | undefined): number {
  return toDayNumber(next?.element.date ?? presentation.examined) - toDayNumber(entry.element.date);
}

/** An exit that was never stamped; the journey after it shows that there was one. */
function missingExit(matter: Matter): AlteredHistory | null {
  const stays = staysIn(matter.presentation);
  const at = matter.random.fork('stay').integer(0, stays.length - 2);
  const [stay, next] = [stays[at], stays[at + 1]];
  if (!stay || !next || compareDates(stay.exit.element.date, next.entry.element.date) > 0) return null;
  const changed = replaced(matter, stay.exit.element, null);
  return changed && { ...changed, stamps: [stay.entry.element.id, next.entry.element.id] };
}

function drawStamp({ presentation, random }: Matter): Stamp | undefined {
  const stamps = staysIn(presentation).flatMap(({ entry, exit }) => [entry.element, exit.element]);
  return stamps.length > 0 ? random.fork('drawn').pick(stamps) : undefined;
}

function replaced({ presentation, document }: Matter, stamp: Stamp, by: Stamp | null): AlteredHistory {
  return { presentation: withDocument(presentation, withStamp(document, stamp.id, by)), stamps: [stamp.id] };
}
