import type { ElementOf } from '@/core/document/element';
import { turnedStampBox } from '@/core/document/stamp-box';
import type { StampDesign } from '@/core/document/stamp-design';
import { type BySubtlety, strengthAt } from '@/core/fraud/by-subtlety';
import type { Evidence, Subtlety } from '@/core/fraud/evidence';
import { fact } from '@/core/fraud/facts';
import type { Intervention, InterventionContext } from '@/core/fraud/intervention';
import { pageEvidence } from '@/core/fraud/page-evidence';
import { drawOfficeTechnique, printedBy } from '@/core/fraud/printed-elements';
import { regionOf } from '@/core/fraud/regions';
import { modelsAreStamped, type StampPlace, stampsIn } from '@/core/fraud/stamps-in';
import { stateOf } from '@/core/fraud/states';
import { carryOut, replaceWith, type Step } from '@/core/fraud/steps';
import { boundingBox } from '@/core/kernel/geometry';

/** How much larger or smaller the imitation is than the State's stamps, as a share. */
const SIZE_OFF: BySubtlety<number> = { 1: 0.12, 2: 0.09, 3: 0.065, 4: 0.045, 5: 0.03 };
/** Up to here the imitation follows a design of another period. */
const OTHER_PERIOD_TO: Subtlety = 2;

/**
 * A stamp that no border post struck, such as an exit stamp that covers an overstay: printed, a little too large or too
 * small, at the plain end of a design that was not in use that year. Physical quantity: how far the size is off (12 to
 * 3 %). Whether the post entered the crossing is left to registers.
 */
export const counterfeitStamp: Intervention = {
  name: 'counterfeit-stamp',
  category: '3a',
  suits: modelsAreStamped,
  apply: (presentation, context) => {
    const stamps = stampsIn(presentation);
    const exits = stamps.filter(({ element }) => element.direction === 'exit');
    if (exits.length === 0) return { presentation, evidence: [] };
    return carryOut('counterfeit-stamp', presentation, [imitate(context.random.pick(exits), context)]);
  },
};

function imitate(place: StampPlace, context: InterventionContext): Step {
  const { random, subtlety } = context;
  const technique = drawOfficeTechnique(random);
  const factor = 1 + SIZE_OFF[subtlety] * (random.chance(0.5) ? 1 : -1);
  const other = subtlety <= OTHER_PERIOD_TO ? designOfOtherPeriod(place, context) : null;
  const stamp = { ...resized(withDesign(place.element, other), factor), technique, pressing: 'firm' as const };
  const region = regionOf(boundingBox([turnedStampBox(place.element), turnedStampBox(stamp)]), 1);
  const shared = { category: '3a', strength: strengthAt(subtlety) } as const;
  return {
    edits: [replaceWith(place, stamp)],
    evidence: [
      pageEvidence(place, region, {
        ...shared,
        minMagnification: 8,
        sign: 'printing-technique-differs',
        expected: fact('stamp-struck-by-hand'),
        found: printedBy(technique),
      }),
      pageEvidence(place, region, { ...shared, sign: 'stamp-irregular', ...designFacts(place, other, factor) }),
    ],
  };
}

function designFacts(
  { element }: StampPlace,
  other: StampDesign | null,
  factor: number,
): Pick<Evidence, 'expected' | 'found'> {
  const values = { place: element.place, year: element.date.year };
  if (other) {
    const [from, to] = other.years;
    return { expected: fact('stamp-of-its-time', values), found: fact('stamp-of-other-years', { from, to }) };
  }
  return {
    expected: fact('stamp-has-size', { widthMm: element.box.width }),
    found: fact('stamp-of-other-size', { widthMm: Math.round(element.box.width * factor * 10) / 10 }),
  };
}

function designOfOtherPeriod({ element }: StampPlace, context: InterventionContext): StampDesign | null {
  const designs = stateOf(element.state, context).stamps;
  const { year } = element.date;
  return designs.find(({ years }) => year < years[0] || year > years[1]) ?? null;
}

function withDesign(stamp: ElementOf<'entry-stamp'>, design: StampDesign | null): ElementOf<'entry-stamp'> {
  if (!design) return stamp;
  const isEntry = stamp.direction === 'entry';
  return {
    ...stamp,
    header: design.header,
    layout: design.layout,
    frame: isEntry ? design.entryFrame : design.exitFrame,
    colour: isEntry ? design.inkEntry : design.inkExit,
  };
}

function resized(stamp: ElementOf<'entry-stamp'>, factor: number): ElementOf<'entry-stamp'> {
  const { x, y, width, height } = stamp.box;
  const box = {
    x: x - (width * (factor - 1)) / 2,
    y: y - (height * (factor - 1)) / 2,
    width: width * factor,
    height: height * factor,
  };
  return { ...stamp, box };
}
