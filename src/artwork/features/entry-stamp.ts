import type { ElementOf, TextStyle } from '@/core/document/element';
import { fitText } from '@/core/document/fill-page';
import type { Hex, Ink } from '@/core/document/optics';
import type { StampLayout } from '@/core/document/stamp-design';
import type { BoxMm } from '@/core/kernel/geometry';
import { depositOf } from '../deposit';
import type { DrawElement } from '../draw-context';
import type { Mark, PathStep, Shape } from '../mark';
import { frameOutlines } from './stamp-frames';

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
 * Sets an entry or exit stamp of its State and period: header, direction by the shape of its frame and by an arrow, kind
 * of border, place, date and number, turned as a hand would turn it.
 */
export const drawEntryStamp: DrawElement<'entry-stamp'> = (element) => {
  const { box, technique, frame, layout, direction } = element;
  const deposit = depositOf(stampInk(element.colour), technique);
  const turn = turner(box, element.angleDeg);
  const mark = (shape: Shape): Mark => ({ shape, deposit, technique, bounds: turn.bounds, clip: null });
  const line = (steps: readonly PathStep[], strokeMm: number | null): Mark =>
    mark({ type: 'outline', steps: turn.steps(steps), strokeMm });
  const text = ({ value, share, across, sizeMm, weight }: StampText): Mark => {
    const style: TextStyle = { face: 'sans', weight, sizeMm, trackingMm: 0.12, align: 'middle' };
    const at = turn.point(box.x + box.width * across, box.y + box.height * share);
    const fitted = fitText(value, style, box.width * (across === 0.5 ? 0.76 : 0.42));
    return mark({
      type: 'text',
      text: fitted.text,
      x: at.x,
      y: at.y,
      style: fitted.style,
      angleDeg: element.angleDeg,
      pitchMm: null,
    });
  };
  const pictogram = {
    x: box.x + box.width * 0.07,
    y: box.y + box.height * 0.4,
    width: box.height * 0.2,
    height: box.height * 0.2,
  };
  return [
    ...frameOutlines(frame, box).map((steps) => line(steps, 0.5)),
    ...LAYOUT_RULES[layout](box).map((steps) => line(steps, 0.28)),
    ...textsOf(element).map(text),
    ...PICTOGRAMS[element.mode].map((corners) => line(cornersIn(corners, pictogram), null)),
    line(arrow(box, direction), 0.5),
  ];
};

interface StampText {
  readonly value: string;
  /** Where the baseline lies, as shares of the height from the top and of the width from the left. */
  readonly share: number;
  readonly across: number;
  readonly sizeMm: number;
  readonly weight: 400 | 700;
}

function textsOf({ box, layout, header, place, number, date }: ElementOf<'entry-stamp'>): readonly StampText[] {
  const { day, month, year } = date;
  const height = box.height;
  const written = `${String(day).padStart(2, '0')} ${MONTHS[month - 1] ?? ''} ${year}`;
  const ruled = layout === 'ruled';
  return [
    { value: header, share: 0.24, across: 0.5, sizeMm: height * 0.13, weight: 700 },
    { value: written, share: 0.57, across: 0.5, sizeMm: height * 0.17, weight: 700 },
    { value: place, share: ruled ? 0.87 : 0.78, across: ruled ? 0.36 : 0.5, sizeMm: height * 0.125, weight: 700 },
    { value: number, share: ruled ? 0.87 : 0.93, across: ruled ? 0.76 : 0.5, sizeMm: height * 0.11, weight: 400 },
  ];
}

function stampInk(colour: Hex): Ink {
  return { colour, opacity: 0.82, uv: null, uv254: null, infraredAbsorption: 0.1, gloss: 0 };
}

/** Lines inside a stamp: none, rows and a column, or an oval around the date. */
const LAYOUT_RULES: Readonly<Record<StampLayout, (box: BoxMm) => readonly (readonly PathStep[])[]>> = {
  stacked: () => [],
  ruled: ({ x, y, width, height }) => [
    straight(x + width * 0.08, y + height * 0.32, x + width * 0.92, y + height * 0.32),
    straight(x + width * 0.08, y + height * 0.7, x + width * 0.92, y + height * 0.7),
    straight(x + width * 0.62, y + height * 0.7, x + width * 0.62, y + height * 0.92),
  ],
  ring: (box) => [
    frameOutlines('oval', {
      x: box.x + box.width * 0.19,
      y: box.y + box.height * 0.34,
      width: box.width * 0.62,
      height: box.height * 0.32,
    })[0] ?? [],
  ],
};

function straight(x0: number, y0: number, x1: number, y1: number): PathStep[] {
  return [
    ['M', x0, y0],
    ['L', x1, y1],
  ];
}

function arrow(box: BoxMm, direction: 'entry' | 'exit'): PathStep[] {
  const y = box.y + box.height * 0.5;
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
