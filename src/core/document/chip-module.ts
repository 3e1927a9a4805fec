import { type BoxMm, boxesMeet, growBox } from '@/core/kernel/geometry';
import type { PageElement } from './element';

/** Where the antenna lies in a plastic page, in millimetres: inset of the outermost turn, distance of turns, their number. */
export const CHIP_ANTENNA = { insetMm: 3.4, pitchMm: 0.7, turns: 4 } as const;

/** A page as far as its chip goes. */
export interface ChipPage {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly elements: readonly PageElement[];
}

const MODULE_MM = { width: 8, height: 5 } as const;
const CLEARANCE_MM = 0.8;
/** Shares of a side at which the module may lie, the middle first. */
const ALONG = [0.5, 0.36, 0.64, 0.22, 0.78] as const;
/** What no module lies under: it would be seen, or would spoil what is seen. */
const KEPT_CLEAR: ReadonlySet<PageElement['kind']> = new Set([
  'window',
  'portrait-print',
  'ghost-image',
  'changeable-laser-image',
  'diffractive-device',
  'mrz-print',
]);

/** Tells whether a page is of plastic, so that module and antenna lie in it. */
export function holdsChipModule({ elements }: Pick<ChipPage, 'elements'>): boolean {
  return elements.some(({ kind }) => kind === 'polycarbonate');
}

/**
 * Gives the place of the chip's module in a plastic page: inside the antenna at the right side, the left or the top,
 * the first that is clear of windows, portraits, diffractive devices and the machine readable zone.
 */
export function chipModuleBox(page: ChipPage): BoxMm {
  const inset = CHIP_ANTENNA.insetMm + CHIP_ANTENNA.turns * CHIP_ANTENNA.pitchMm;
  const right = page.widthMm - inset - MODULE_MM.width;
  const places = [
    ...ALONG.map((share) => ({ x: right, y: share * page.heightMm - MODULE_MM.height / 2 })),
    ...ALONG.map((share) => ({ x: inset, y: share * page.heightMm - MODULE_MM.height / 2 })),
    ...ALONG.map((share) => ({ x: share * page.widthMm - MODULE_MM.width / 2, y: inset })),
  ].map((corner) => ({ ...corner, ...MODULE_MM }));
  const clear = places.find((box) =>
    page.elements.every(
      (element) => !KEPT_CLEAR.has(element.kind) || !boxesMeet(element.box, growBox(box, CLEARANCE_MM)),
    ),
  );
  return clear ?? { x: right, y: (page.heightMm - MODULE_MM.height) / 2, ...MODULE_MM };
}
