import type { BoxMm } from '@/core/kernel/geometry';
import type { PageElement } from './element';

/** Where the antenna lies in a plastic page, in millimetres: inset of the outermost turn, distance of turns, their number. */
export const CHIP_ANTENNA = { insetMm: 3.4, pitchMm: 0.7, turns: 4 } as const;

const MODULE_MM = { width: 8, height: 5 } as const;

/** Tells whether a page is of plastic, so that module and antenna lie in it. */
export function holdsChipModule(page: { readonly elements: readonly PageElement[] }): boolean {
  return page.elements.some(({ kind }) => kind === 'polycarbonate');
}

/** Gives the place of the chip's module in a plastic page: inside the antenna, in the middle of its right side. */
export function chipModuleBox({ widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number }): BoxMm {
  const { insetMm, pitchMm, turns } = CHIP_ANTENNA;
  return {
    x: widthMm - insetMm - turns * pitchMm - MODULE_MM.width,
    y: heightMm / 2 - MODULE_MM.height / 2,
    ...MODULE_MM,
  };
}
