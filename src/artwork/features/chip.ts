import { CHIP_ANTENNA, type ChipPage, chipModuleBox, holdsChipModule } from '@/core/document/chip-module';
import type { Motif } from '@/core/document/model';
import { type BoxMm, growBox } from '@/core/kernel/geometry';
import { depositOf } from '../deposit';
import { type DrawElement, inkOf, motifOf } from '../draw-context';
import { boxMark, linesMark, markIn } from '../lay-mark';
import type { Mark } from '../mark';
import { motifShape } from '../outline';

/** A frame parted by a bar with a ring in its middle: the plain symbol of a chip, for a box about twice as wide as high. */
const PLAIN_SYMBOL: Motif = {
  path: [
    'M0 0 L1 0 L1 1 L0 1 Z M0.06 0.11 L0.06 0.89 L0.94 0.89 L0.94 0.11 Z',
    'M0.06 0.44 L0.31 0.44 L0.31 0.56 L0.06 0.56 Z M0.69 0.44 L0.94 0.44 L0.94 0.56 L0.69 0.56 Z',
    ring(0.19, 0.36),
    ring(0.13, 0.25, -1),
  ].join(' '),
  fill: true,
  strokeShare: 0,
};

const ANTENNA_LINE_MM = 0.14;

/**
 * Prints the symbol of the chip. In a plastic page or card the module and the turns of the antenna lie in the material:
 * a shade against the light and in infrared, nothing in any other light.
 */
export const drawChip: DrawElement<'chip'> = (element, context) => {
  const motif = motifOf(context, element.motif) ?? PLAIN_SYMBOL;
  const printed = markIn(
    element.box,
    motifShape(motif, element.box),
    depositOf(inkOf(context, element.ink), element.technique),
    element.technique,
  );
  const page = context.model.pages.find(({ id }) => id === context.page.id);
  return [...(page && holdsChipModule(page) ? inlay(page) : []), printed];
};

function inlay(page: ChipPage): readonly Mark[] {
  const whole = { x: 0, y: 0, width: page.widthMm, height: page.heightMm };
  const turns = Array.from({ length: CHIP_ANTENNA.turns }, (_, turn) =>
    growBox(whole, -(CHIP_ANTENNA.insetMm + turn * CHIP_ANTENNA.pitchMm)),
  );
  return [
    ...turns.map((turn) => linesMark(sidesOf(turn), ANTENNA_LINE_MM, { passes: -0.16, infrared: 0.05 }, 'none')),
    boxMark(chipModuleBox(page), { passes: -0.3, infrared: 0.08 }),
  ];
}

/** The four sides as lines of their own, so that their corners stay square. */
function sidesOf({ x, y, width, height }: BoxMm): readonly (readonly number[])[] {
  const [right, bottom] = [x + width, y + height];
  return [
    [x, y, right, y],
    [right, y, right, bottom],
    [right, bottom, x, bottom],
    [x, bottom, x, y],
  ];
}

/** An ellipse in the middle of the unit square, of four curves; `turn` -1 runs the other way, which cuts a hole. */
function ring(rx: number, ry: number, turn: 1 | -1 = 1): string {
  const [kx, ky] = [rx * 0.5523, ry * 0.5523];
  const point = (x: number, y: number) => `${(0.5 + x).toFixed(4)} ${(0.5 + y * turn).toFixed(4)}`;
  return [
    `M${point(rx, 0)}`,
    `C${point(rx, ky)} ${point(kx, ry)} ${point(0, ry)}`,
    `C${point(-kx, ry)} ${point(-rx, ky)} ${point(-rx, 0)}`,
    `C${point(-rx, -ky)} ${point(-kx, -ry)} ${point(0, -ry)}`,
    `C${point(kx, -ry)} ${point(rx, -ky)} ${point(rx, 0)}`,
    'Z',
  ].join(' ');
}
