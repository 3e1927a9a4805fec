import type { ElementOf } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { DrawElement } from '../draw-context';
import type { Deposit, Mark, PathStep, Shape } from '../mark';
import { withChannels } from '../with-channels';
import { frameOutlines } from './stamp-frames';
import { inkStamp } from './stamp-ink';
import { planStamp, type StampText } from './stamp-layout';
import { arrowSteps, pictogramOutlines } from './stamp-pictograms';

const FRAME_MM = 0.5;
const RULE_MM = 0.28;
const DRAWN_OPACITY = 0.92;
const DRAWN_INFRARED = 0.1;

type Stamp = ElementOf<'entry-stamp'>;

interface Shift {
  readonly x: number;
  readonly y: number;
}

/**
 * Sets an entry or exit stamp of its State and period: header, direction by the shape of its frame and by an arrow, kind
 * of border, place, date and number, turned as a hand would turn it. The ink lies as a hand stamp leaves it: unevenly,
 * often weaker at one place, run out a little at the edges, and twice where the stamp jumped.
 */
export const drawEntryStamp: DrawElement<'entry-stamp'> = (stamp, { random }) => {
  const ink = inkStamp(stamp, random);
  const angle = random.between(0, 2 * Math.PI);
  const moved = (byMm: number): Shift => ({ x: byMm * Math.cos(angle), y: byMm * Math.sin(angle) });
  const bleeds = ink.bleeds.flatMap(({ deposit, widerMm, movedMm }) => press(stamp, deposit, moved(movedMm), widerMm));
  const second = ink.second ? press(stamp, ink.second.deposit, moved(ink.second.movedMm), 0) : [];
  return [...bleeds, ...second, ...press(stamp, ink.print, moved(0), 0), ...drawnDate(stamp)];
};

/** Presses the whole stamp once, shifted, with lines wider by some millimetres. */
function press(stamp: Stamp, deposit: Deposit, shift: Shift, widerMm: number): readonly Mark[] {
  const { box, angleDeg, technique, frame, mode, direction } = stamp;
  const plan = planStamp(stamp);
  const turn = turner(box, angleDeg, shift);
  const mark = (shape: Shape): Mark => ({ shape, deposit, technique, bounds: turn.bounds, clip: null });
  const line = (steps: readonly PathStep[], widthMm: number): Mark =>
    mark({ type: 'outline', steps: turn.steps(steps), strokeMm: widthMm + widerMm });
  return [
    ...frameOutlines(frame, box).map((steps) => line(steps, FRAME_MM)),
    ...plan.rules.map((steps) => line(steps, RULE_MM)),
    ...plan.texts
      .filter(isStruck(stamp))
      .map(({ text, style, x, y }) =>
        mark({ type: 'text', text, ...turn.point(x, y), style, angleDeg, pitchMm: null }),
      ),
    ...pictogramOutlines(mode, plan.pictogram).map((steps) =>
      mark({ type: 'outline', steps: turn.steps(steps), strokeMm: null }),
    ),
    line(arrowSteps(plan.arrow, direction), FRAME_MM),
  ];
}

/** A date that was written anew was not struck with the rest. */
function isStruck({ redrawn }: Stamp): (text: StampText) => boolean {
  return ({ isDate }) => redrawn === null || !isDate;
}

/** Writes a date anew where the struck one stood: evenly, in ink that no pad left. */
function drawnDate(stamp: Stamp): readonly Mark[] {
  const { redrawn, box, angleDeg, colour } = stamp;
  const date = planStamp(stamp).texts.find(({ isDate }) => isDate);
  if (!redrawn || !date) return [];
  const turn = turner(box, angleDeg, { x: 0, y: 0 });
  const { text, style, x, y } = date;
  const sizeMm = style.sizeMm * redrawn.scale;
  const leaning = angleDeg + redrawn.leanDeg;
  const place = turn.point(x, y - redrawn.riseMm);
  const deposit: Deposit = {
    white: {
      colour: withChannels(colour, (level) => level * (1 - redrawn.darker)),
      opacity: DRAWN_OPACITY,
      blend: 'multiply',
    },
    infrared: DRAWN_INFRARED,
  };
  const shape: Shape = { type: 'text', text, ...place, style: { ...style, sizeMm }, angleDeg: leaning, pitchMm: null };
  return [{ shape, deposit, technique: 'none', bounds: turn.bounds, clip: null }];
}

/** Turns points of a stamp about its middle, shifted first. */
function turner(box: BoxMm, angleDeg: number, shift: Shift) {
  const angle = (angleDeg * Math.PI) / 180;
  const cx = box.x + box.width / 2;
  const cy = box.y + box.height / 2;
  const point = (x: number, y: number) => ({
    x: shift.x + cx + (x - cx) * Math.cos(angle) - (y - cy) * Math.sin(angle),
    y: shift.y + cy + (x - cx) * Math.sin(angle) + (y - cy) * Math.cos(angle),
  });
  const reach = Math.hypot(box.width, box.height) / 2 + 1;
  return {
    point,
    bounds: { x: cx - reach, y: cy - reach, width: 2 * reach, height: 2 * reach },
    steps: (steps: readonly PathStep[]): PathStep[] =>
      steps.map((step): PathStep => {
        if (step[0] === 'M' || step[0] === 'L') {
          const p = point(step[1], step[2]);
          return [step[0], p.x, p.y];
        }
        if (step[0] === 'Q') {
          const control = point(step[1], step[2]);
          const end = point(step[3], step[4]);
          return ['Q', control.x, control.y, end.x, end.y];
        }
        if (step[0] === 'C') {
          const first = point(step[1], step[2]);
          const second = point(step[3], step[4]);
          const end = point(step[5], step[6]);
          return ['C', first.x, first.y, second.x, second.y, end.x, end.y];
        }
        return step;
      }),
  };
}
