import type { Trace } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { linesMark, markIn } from '../lay-mark';
import type { Mark } from '../mark';

/** A blade runs inside the box of its trace, wanders a little, and crosses its own path at the corners. */
const INSET_MM = 0.45;
const WANDER_MM = 0.05;
const STEP_MM = 3;
const OVERCUT_MM = 0.3;
/** Adhesive remains in smears along a side and in specks beside it, so many on a millimetre. */
const SMEARS = 0.28;
const SPECKS = 5;
/** A smear is laid in layers, the wider the shorter, so that it runs out at its ends; `trimmed` counts the points left out there. */
const SMEAR_LAYERS = [
  { widthMm: 0.9, trimmed: 2 },
  { widthMm: 0.65, trimmed: 1 },
  { widthMm: 0.42, trimmed: 1 },
  { widthMm: 0.2, trimmed: 0 },
] as const;
const ASTRAY_MM = 0.32;

type Line = readonly [x0: number, y0: number, x1: number, y1: number];

/** Draws a cut around a place: a raised edge that is not quite straight, and what remains of what closed it again. */
export function cut(trace: Extract<Trace, { type: 'cut' }>, box: BoxMm, random: Random): Mark[] {
  const sides = sidesOf(box);
  const blade = sides.map((side) => bladeAlong(side, random));
  const smears = sides.flatMap((side) => smearsAlong(side, random));
  const specks = sides.flatMap((side) => specksAlong(side, random));
  const glue = (share: number) => ({ uv: { colour: '#7f9cff', opacity: trace.haloUv * share, blend: 'add' } }) as const;
  return [
    linesMark(
      blade,
      0.22,
      { reliefUm: trace.liftUm, white: { colour: '#6d675c', opacity: Math.min(0.5, trace.liftUm / 160) } },
      'none',
    ),
    linesMark(blade, 0.7, { passes: -0.22 * Math.min(1, trace.liftUm / 40) }, 'none'),
    ...SMEAR_LAYERS.map(({ widthMm, trimmed }) =>
      linesMark(
        smears.map((line) => line.slice(2 * trimmed, line.length - 2 * trimmed)),
        widthMm,
        glue(0.24),
        'none',
      ),
    ),
    linesMark(blade, 0.34, glue(0.12), 'none'),
    markIn(box, { type: 'dots', dots: specks }, glue(0.4), 'none'),
  ];
}

function sidesOf(box: BoxMm): readonly Line[] {
  const [x, y] = [box.x + INSET_MM, box.y + INSET_MM];
  const [right, bottom] = [box.x + box.width - INSET_MM, box.y + box.height - INSET_MM];
  return [
    [x - OVERCUT_MM, y, right + OVERCUT_MM, y],
    [right, y - OVERCUT_MM, right, bottom + OVERCUT_MM],
    [right + OVERCUT_MM, bottom, x - OVERCUT_MM, bottom],
    [x, bottom + OVERCUT_MM, x, y - OVERCUT_MM],
  ];
}

function lengthOf([x0, y0, x1, y1]: Line): number {
  return Math.hypot(x1 - x0, y1 - y0);
}

/** A point at a share of a side, so many millimetres astray of it. */
function pointOn([x0, y0, x1, y1]: Line, share: number, astray: number): readonly [number, number] {
  const isUpright = x0 === x1;
  return [x0 + (x1 - x0) * share + (isUpright ? astray : 0), y0 + (y1 - y0) * share + (isUpright ? 0 : astray)];
}

function bladeAlong(side: Line, random: Random): number[] {
  const steps = Math.max(2, Math.round(lengthOf(side) / STEP_MM));
  return Array.from({ length: steps + 1 }, (_, step) =>
    pointOn(side, step / steps, random.between(-WANDER_MM, WANDER_MM)),
  ).flat();
}

/** Smears of any length that begin and end anywhere and wander beside the side. */
function smearsAlong(side: Line, random: Random): number[][] {
  return Array.from({ length: Math.max(3, Math.round(lengthOf(side) * SMEARS)) }, () => {
    const from = random.next();
    const to = Math.min(1, from + random.between(0.04, 0.2));
    return [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((part) =>
      pointOn(side, from + (to - from) * part, random.between(-ASTRAY_MM, ASTRAY_MM) * 0.5),
    );
  });
}

function specksAlong(side: Line, random: Random): (readonly [number, number, number])[] {
  return Array.from({ length: Math.round(lengthOf(side) * SPECKS) }, () => {
    const [x, y] = pointOn(side, random.next(), random.between(-ASTRAY_MM, ASTRAY_MM));
    return [x, y, 0.03 + 0.16 * random.next() * random.next()] as const;
  });
}
