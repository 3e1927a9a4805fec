import { type BoxMm, boxesMeet, boxHolds, growBox } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import type { Page } from './document';
import type { ElementOf } from './element';
import { stampCore, turnedStampBox } from './stamp-box';
import { keptClear } from './stamp-slots';

/** Where a stamp lies and how it is turned. */
type StampPlacing = Pick<ElementOf<'entry-stamp'>, 'box' | 'angleDeg'>;

/** How often a hand tries, each time more carefully; the last time it stamps straight, in the middle of its place. */
const TRIES = 12;
/** How far a stamp lies off the middle of its place at most. */
const WANDER_MM = 8;
/** A stamp reaches at most so far beyond its place, across the edge of a neighbour but not what is written there. */
const REACH_MM = 4.5;
const PAGE_MARGIN_MM = 1;
/** Most stamps are struck in passing, some in a hurry. */
const USUAL_ANGLE_DEG = 7;
const HASTY_ANGLE_DEG = 19;
const HASTY_CHANCE = 0.3;

/**
 * Lays a stamp into a slot of a page as a hand would: off the middle, askew, at times across the edge of another. What
 * has to be read on either stays clear, and so do page number and perforation; nothing leaves the page.
 */
export function placeStamp(
  { widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number },
  slot: BoxMm,
  page: Page | undefined,
  random: Random,
): StampPlacing {
  const middle = { x: slot.x + (slot.width - widthMm) / 2, y: slot.y + (slot.height - heightMm) / 2 };
  const angleDeg = random.chance(HASTY_CHANCE) ? HASTY_ANGLE_DEG : USUAL_ANGLE_DEG;
  for (let tried = 0; tried < TRIES; tried++) {
    const haste = 1 - tried / TRIES;
    const off = () => random.between(-WANDER_MM, WANDER_MM) * haste;
    const placing: StampPlacing = {
      box: { x: middle.x + off(), y: middle.y + off(), width: widthMm, height: heightMm },
      angleDeg: random.between(-angleDeg, angleDeg) * haste,
    };
    if (isClear(placing, slot, page)) return placing;
  }
  return { box: { ...middle, width: widthMm, height: heightMm }, angleDeg: 0 };
}

function isClear(placing: StampPlacing, slot: BoxMm, page: Page | undefined): boolean {
  const box = turnedStampBox(placing);
  if (!page || !boxHolds(growBox(slot, REACH_MM), box)) return false;
  if (!boxHolds(growBox({ x: 0, y: 0, width: page.widthMm, height: page.heightMm }, -PAGE_MARGIN_MM), box))
    return false;
  if (keptClear(page).some((kept) => boxesMeet(kept, box))) return false;
  const core = stampCore(placing);
  return page.elements.every(
    (other) =>
      other.kind !== 'entry-stamp' || (!boxesMeet(stampCore(other), box) && !boxesMeet(core, turnedStampBox(other))),
  );
}
