import type { TextStyle } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import type { Mark, PathStep, Shape } from '../mark';

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;

/** Drawings of the kinds of border in a unit square, as lists of corners. */
const PICTOGRAMS = {
  air: [
    [
      0, 0.55, 0.42, 0.45, 0.5, 0, 0.58, 0.45, 1, 0.55, 1, 0.65, 0.58, 0.62, 0.56, 0.88, 0.68, 1, 0.32, 1, 0.44, 0.88,
      0.42, 0.62, 0, 0.65,
    ],
  ],
  sea: [
    [0, 0.6, 1, 0.6, 0.82, 0.95, 0.18, 0.95],
    [0.48, 0.05, 0.48, 0.55, 0.12, 0.55],
    [0.55, 0.15, 0.55, 0.55, 0.9, 0.55],
  ],
  land: [
    [0, 0.45, 0.2, 0.2, 0.7, 0.2, 0.85, 0.45, 1, 0.5, 1, 0.75, 0, 0.75],
    [0.15, 0.75, 0.35, 0.75, 0.25, 0.95],
    [0.65, 0.75, 0.85, 0.75, 0.75, 0.95],
  ],
} as const;

/**
 * Sets an entry or exit stamp: State, direction by shape and arrow (in: square corners, out: rounded),
 * kind of border, place, date and number, turned as a hand would turn it.
 */
export const drawEntryStamp: DrawElement<'entry-stamp'> = (element, context) => {
  const { box, technique } = element;
  const deposit = depositOf(inkOf(context, element.ink), technique);
  const turn = turner(box, element.angleDeg);
  const mark = (shape: Shape): Mark => ({ shape, deposit, technique, bounds: turn.bounds, clip: null });
  const text = (value: string, share: number, sizeMm: number, weight: 400 | 700): Mark => {
    const style: TextStyle = { face: 'sans', weight, sizeMm, trackingMm: 0.12, align: 'middle' };
    const at = turn.point(box.x + box.width / 2, box.y + box.height * share);
    return mark({ type: 'text', text: value, x: at.x, y: at.y, style, angleDeg: element.angleDeg, pitchMm: null });
  };
  const { day, month, year } = element.date;
  const date = `${String(day).padStart(2, '0')} ${MONTHS[month - 1] ?? ''} ${year}`;
  const pictogram = {
    x: box.x + box.width * 0.06,
    y: box.y + box.height * 0.1,
    width: box.height * 0.2,
    height: box.height * 0.2,
  };
  return [
    mark({ type: 'outline', steps: turn.steps(frame(box, element.direction)), strokeMm: 0.55 }),
    text(element.state, 0.26, box.height * 0.18, 700),
    text(date, 0.55, box.height * 0.165, 700),
    text(element.place, 0.78, box.height * 0.13, 700),
    text(element.number, 0.93, box.height * 0.11, 400),
    ...PICTOGRAMS[element.mode].map((corners) =>
      mark({ type: 'outline', steps: turn.steps(cornersIn(corners, pictogram)), strokeMm: null }),
    ),
    mark({ type: 'outline', steps: turn.steps(arrow(box, element.direction)), strokeMm: 0.5 }),
  ];
};

function frame(box: BoxMm, direction: 'entry' | 'exit'): PathStep[] {
  const cut = direction === 'exit' ? box.height * 0.28 : 0;
  const { x, y, width, height } = box;
  return [
    ['M', x + cut, y],
    ['L', x + width - cut, y],
    ['Q', x + width, y, x + width, y + cut],
    ['L', x + width, y + height - cut],
    ['Q', x + width, y + height, x + width - cut, y + height],
    ['L', x + cut, y + height],
    ['Q', x, y + height, x, y + height - cut],
    ['L', x, y + cut],
    ['Q', x, y, x + cut, y],
    ['Z'],
  ];
}

function arrow(box: BoxMm, direction: 'entry' | 'exit'): PathStep[] {
  const y = box.y + box.height * 0.2;
  const right = box.x + box.width * 0.94;
  const left = right - box.width * 0.13;
  const [tip, tail] = direction === 'entry' ? [left, right] : [right, left];
  const barb = (tail - tip) * 0.4;
  return [
    ['M', tail, y],
    ['L', tip, y],
    ['L', tip + barb, y - Math.abs(barb) * 0.7],
    ['M', tip, y],
    ['L', tip + barb, y + Math.abs(barb) * 0.7],
  ];
}

function cornersIn(corners: readonly number[], box: BoxMm): PathStep[] {
  const steps: PathStep[] = [];
  for (let i = 0; i + 1 < corners.length; i += 2) {
    steps.push([
      i === 0 ? 'M' : 'L',
      box.x + (corners[i] ?? 0) * box.width,
      box.y + (corners[i + 1] ?? 0) * box.height,
    ]);
  }
  return [...steps, ['Z']];
}

function turner(box: BoxMm, angleDeg: number) {
  const angle = (angleDeg * Math.PI) / 180;
  const cx = box.x + box.width / 2;
  const cy = box.y + box.height / 2;
  const point = (x: number, y: number) => ({
    x: cx + (x - cx) * Math.cos(angle) - (y - cy) * Math.sin(angle),
    y: cy + (x - cx) * Math.sin(angle) + (y - cy) * Math.cos(angle),
  });
  const reach = Math.hypot(box.width, box.height) / 2 + 0.6;
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
        return step;
      }),
  };
}
