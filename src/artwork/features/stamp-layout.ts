import type { ElementOf, TextStyle } from '@/core/document/element';
import { fitText } from '@/core/document/fill-page';
import type { StampLayout } from '@/core/document/stamp-design';
import type { BoxMm } from '@/core/kernel/geometry';
import type { PathStep } from '../mark';
import { frameOutlines, frameRoom } from './stamp-frames';

/** A line of text in a stamp that is not yet turned; `x` is its middle, `y` its baseline. */
export interface StampText {
  readonly text: string;
  readonly style: TextStyle;
  readonly x: number;
  readonly y: number;
  readonly isDate: boolean;
}

/** Where everything lies in a stamp that is not yet turned. */
export interface StampPlan {
  readonly texts: readonly StampText[];
  readonly rules: readonly (readonly PathStep[])[];
  readonly pictogram: BoxMm;
  readonly arrow: BoxMm;
}

type Stamp = ElementOf<'entry-stamp'>;

/** A line as shares of the stamp's height and, where it is not centred, of its width. */
interface Line {
  readonly value: string;
  readonly baseline: number;
  readonly size: number;
  readonly weight: 400 | 700;
  /** Middle of the line, and the part of the width that it may take. */
  readonly across: number;
  readonly part: number;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;

/** Free space between a line and the frame at each side, in millimetres. */
const MARGIN_MM = 1.5;
/** Widths are estimated generously, by about so much. */
const ESTIMATE = 1.14;
/** Height of capitals as a share of the size. */
const CAPITALS = 0.72;
const TRACKING_MM = 0.1;
/** Where the column for arrow and pictogram begins in a ruled stamp. */
const COLUMN = 0.76;
const RULES_AT = [0.32, 0.61] as const;

/**
 * Lays out a stamp by its design: header, date, place and number below each other, in ruled rows with a column for arrow
 * and pictogram, or with a ring around the date. No line comes nearer to the frame than its margin.
 */
export function planStamp(stamp: Stamp): StampPlan {
  const { box, layout } = stamp;
  const texts = LINES[layout](stamp).map((line) => setLine(line, stamp));
  return { texts, rules: RULES[layout](stamp), ...SIGNS[layout](box) };
}

function setLine({ value, baseline, size, weight, across, part }: Line, stamp: Stamp): StampText {
  const { box, frame } = stamp;
  const sizeMm = size * box.height;
  const top = baseline - size * CAPITALS;
  const chord = Math.min(frameRoom(frame, top), frameRoom(frame, baseline)) * box.width - 2 * MARGIN_MM;
  const room = across === 0.5 ? Math.min(chord, part * box.width) : part * box.width;
  const style: TextStyle = { face: 'sans', weight, sizeMm, trackingMm: TRACKING_MM, align: 'middle' };
  return {
    ...fitText(value, style, room * ESTIMATE),
    x: box.x + across * box.width,
    y: box.y + baseline * box.height,
    isDate: value === writtenDate(stamp),
  };
}

function writtenDate({ date: { day, month, year } }: Stamp): string {
  return `${String(day).padStart(2, '0')} ${MONTHS[month - 1] ?? ''} ${year}`;
}

const CENTRED = { weight: 700, across: 0.5, part: 1 } as const;

const LINES: Readonly<Record<StampLayout, (stamp: Stamp) => readonly Line[]>> = {
  stacked: (stamp) => [
    { ...CENTRED, value: stamp.header, baseline: 0.25, size: 0.13 },
    { ...CENTRED, value: writtenDate(stamp), baseline: 0.5, size: 0.185, part: 0.9 },
    { ...CENTRED, value: stamp.place, baseline: 0.67, size: 0.115 },
    { ...CENTRED, value: stamp.number, baseline: 0.86, size: 0.115, weight: 400, part: 0.25 },
  ],
  ring: (stamp) => [
    { ...CENTRED, value: stamp.header, baseline: 0.25, size: 0.125 },
    { ...CENTRED, value: writtenDate(stamp), baseline: 0.503, size: 0.15, part: 0.66 },
    { ...CENTRED, value: stamp.place, baseline: 0.725, size: 0.11 },
    { ...CENTRED, value: stamp.number, baseline: 0.885, size: 0.11, weight: 400, part: 0.25 },
  ],
  ruled: (stamp) => {
    const column = { weight: 700, across: 0.42, part: 0.63 } as const;
    return [
      { ...CENTRED, value: stamp.header, baseline: 0.24, size: 0.13 },
      { ...column, value: writtenDate(stamp), baseline: 0.525, size: 0.165 },
      { ...column, value: stamp.place, baseline: 0.755, size: 0.115, part: 0.6 },
      { ...column, value: stamp.number, baseline: 0.895, size: 0.105, weight: 400, part: 0.3 },
    ];
  },
};

const SIGNS: Readonly<Record<StampLayout, (box: BoxMm) => Pick<StampPlan, 'arrow' | 'pictogram'>>> = {
  stacked: (box) => besideNumber(box, 0.82),
  ring: (box) => besideNumber(box, 0.845),
  ruled: (box) => ({
    arrow: centred(box, 0.855, 0.465, { width: 0.13, height: 0.12 }),
    pictogram: centred(box, 0.84, 0.735, { width: 0.115, height: 0.16 }),
  }),
};

function besideNumber(box: BoxMm, down: number): Pick<StampPlan, 'arrow' | 'pictogram'> {
  return {
    pictogram: centred(box, 0.29, down - 0.01, { width: 0.105, height: 0.15 }),
    arrow: centred(box, 0.71, down, { width: 0.13, height: 0.11 }),
  };
}

function centred(box: BoxMm, across: number, down: number, size: { width: number; height: number }): BoxMm {
  const width = size.width * box.width;
  const height = size.height * box.height;
  return { x: box.x + across * box.width - width / 2, y: box.y + down * box.height - height / 2, width, height };
}

/** Lines inside a stamp: none, rows and a column, or a ring around the date. */
const RULES: Readonly<Record<StampLayout, (stamp: Stamp) => readonly (readonly PathStep[])[]>> = {
  stacked: () => [],
  ruled: ({ box, frame }) => {
    const across = (share: number) => {
      const half = (frameRoom(frame, share) * box.width) / 2 - MARGIN_MM;
      const middle = box.x + box.width / 2;
      return straight(middle - half, box.y + share * box.height, middle + half, box.y + share * box.height);
    };
    const x = box.x + COLUMN * box.width;
    return [...RULES_AT.map(across), straight(x, box.y + RULES_AT[0] * box.height, x, box.y + 0.88 * box.height)];
  },
  ring: ({ box }) => frameOutlines('rounded', centred(box, 0.5, 0.45, { width: 0.76, height: 0.25 })),
};

function straight(x0: number, y0: number, x1: number, y1: number): PathStep[] {
  return [
    ['M', x0, y0],
    ['L', x1, y1],
  ];
}
