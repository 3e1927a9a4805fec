import type { ElementOf } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { DrawElement } from '../draw-context';
import type { Deposit, Mark, PathStep, Shape } from '../mark';
import { frameOutlines } from './stamp-frames';
import { inkStamp } from './stamp-ink';
import { planStamp } from './stamp-layout';
import { arrowSteps, pictogramOutlines } from './stamp-pictograms';

const FRAME_MM = 0.5;
const RULE_MM = 0.28;

type Stamp = ElementOf<'entry-stamp'>;

interface Shift {
  readonly x: number;
  readonly y: number;
}

/**
 * Sets an entry or exit stamp of its State and period: header, direction by the shape of its frame and by an arrow, kind
 * of border, place, date and number, turned as a hand would turn it. The ink lies as a hand stamp leaves it: unevenly,
 * often weaker at one place, and run out a little at the edges.
 */
export const drawEntryStamp: DrawElement<'entry-stamp'> = (stamp, { random }) => {
  const ink = inkStamp(stamp.colour, stamp.box, random);
  const angle = random.between(0, 2 * Math.PI);
  const bleeds = ink.bleeds.flatMap(({ deposit, widerMm, movedMm }) =>
    press(stamp, deposit, { x: movedMm * Math.cos(angle), y: movedMm * Math.sin(angle) }, widerMm),
  );
  return [...bleeds, ...press(stamp, ink.print, { x: 0, y: 0 }, 0)];
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
    ...plan.texts.map(({ text, style, x, y }) =>
      mark({ type: 'text', text, ...turn.point(x, y), style, angleDeg, pitchMm: null }),
    ),
    ...pictogramOutlines(mode, plan.pictogram).map((steps) =>
      mark({ type: 'outline', steps: turn.steps(steps), strokeMm: null }),
    ),
    line(arrowSteps(plan.arrow, direction), FRAME_MM),
  ];
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
