import { stampDateBox, turnedStampBox } from '@/core/document/stamp-box';
import type { RedrawnDate } from '@/core/document/stamp-design';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import type { Subtlety } from '@/core/fraud/evidence';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { regionOf } from '@/core/fraud/regions';
import { isoDate, modelsAreStamped, type StampPlace, stampsIn } from '@/core/fraud/stamps-in';
import { carryOut, layBelow, replaceWith, type Step } from '@/core/fraud/steps';
import { lightsOfTrace, makeTrace } from '@/core/fraud/traces';
import { fromDayNumber, type PlainDate, toDayNumber } from '@/core/kernel/plain-date';
import type { Random } from '@/core/kernel/random';

/** Days by which the date was moved, depth of the erasure in micrometres, its glow and how much paper is gone. */
const DAYS: BySubtlety<number> = { 1: 80, 2: 45, 3: 25, 4: 14, 5: 8 };
const DEPTH_UM: BySubtlety<number> = { 1: 42, 2: 34, 3: 27, 4: 21, 5: 17 };
const GLOW: BySubtlety<number> = { 1: 0.7, 2: 0.55, 3: 0.44, 4: 0.35, 5: 0.28 };
/** How far the new date rides off its line, how it leans, by what share it is too large or small, and how much darker its ink is. */
const RISE_MM: BySubtlety<number> = { 1: 0.9, 2: 0.7, 3: 0.5, 4: 0.38, 5: 0.28 };
const LEAN_DEG: BySubtlety<number> = { 1: 3.2, 2: 2.5, 3: 1.8, 4: 1.2, 5: 0.8 };
const SCALE_OFF: BySubtlety<number> = { 1: 0.14, 2: 0.11, 3: 0.08, 4: 0.06, 5: 0.04 };
const DARKER: BySubtlety<number> = { 1: 0.5, 2: 0.4, 3: 0.3, 4: 0.2, 5: 0.12 };
const THINNING: BySubtlety<number> = { 1: 0.34, 2: 0.28, 3: 0.22, 4: 0.17, 5: 0.13 };

/**
 * The date of a genuine stamp scraped away and another drawn in, so that a stay looks shorter. Physical quantities: days
 * moved (80 to 8, less where the next stamp is nearer), depth of the erasure (42 to 17 micrometres), its glow under
 * ultraviolet light, how far the new date rides off its line (0.9 to 0.28 mm).
 */
export const stampAltered: Intervention = {
  name: 'stamp-altered',
  category: '3a',
  suits: modelsAreStamped,
  apply: (presentation, context) => {
    const stamps = stampsIn(presentation);
    const moves = stamps.flatMap((place, index) => {
      const date = movedDate(stamps, index, DAYS[context.subtlety]);
      return date ? [{ place, date }] : [];
    });
    if (moves.length === 0) return { presentation, evidence: [] };
    const { place, date } = context.random.pick(moves);
    return carryOut('stamp-altered', presentation, [redate(place, date, context)]);
  },
};

/** An entry is made later, an exit earlier, and neither passes its neighbour; null where there is no room. */
function movedDate(stamps: readonly StampPlace[], index: number, days: number): PlainDate | null {
  const stamp = stamps[index]?.element;
  const other = stamps[index + (stamp?.direction === 'entry' ? 1 : -1)]?.element;
  if (!stamp || !other || other.direction === stamp.direction) return null;
  const now = toDayNumber(stamp.date);
  const room = Math.abs(toDayNumber(other.date) - now) - 1;
  const moved = Math.min(days, room);
  return moved < 1 ? null : fromDayNumber(now + (stamp.direction === 'entry' ? moved : -moved));
}

function redate(place: StampPlace, date: PlainDate, { subtlety, random }: InterventionContext): Step {
  const { element } = place;
  const box = stampDateBox(element);
  const erasure = makeTrace(element.id, box, {
    type: 'erasure',
    depthUm: DEPTH_UM[subtlety],
    thinning: THINNING[subtlety],
    uvBrightening: GLOW[subtlety],
  });
  const shared = { category: '3a', strength: strengthAt(subtlety) } as const;
  return {
    edits: [layBelow(place, erasure), replaceWith(place, { ...element, date, redrawn: redrawnDate(subtlety, random) })],
    evidence: [
      pageEvidence(place, regionOf(box), {
        ...shared,
        lights: lightsOfTrace(erasure.trace),
        sign: 'surface-disturbed',
        expected: fact('surface-even'),
        found: fact('surface-erased', { depthUm: DEPTH_UM[subtlety] }),
      }),
      pageEvidence(place, regionOf(turnedStampBox(element)), {
        ...shared,
        minMagnification: 3,
        sign: 'characters-differ',
        expected: fact('stamp-struck-at-once'),
        found: fact('stamp-date-rewritten', { place: element.place, date: isoDate(date) }),
      }),
    ],
  };
}

function redrawnDate(subtlety: Subtlety, random: Random): RedrawnDate {
  const side = () => (random.chance(0.5) ? 1 : -1);
  return {
    riseMm: RISE_MM[subtlety] * side(),
    leanDeg: LEAN_DEG[subtlety] * side(),
    scale: 1 + SCALE_OFF[subtlety] * side(),
    darker: DARKER[subtlety],
  };
}
