import type { Page } from '@/core/document/document';
import type { Hex } from '@/core/document/optics';
import { type BoxMm, boxHolds, growBox } from '@/core/kernel/geometry';
import type { Colour, Mark } from './mark';

/** Paper glows from this brightness on; below it, what lies on it is as dark as the paper itself. */
const GLOWS_FROM = 0.15;
/** What ink leaves of a glow, and how much of it a pale ink lets through. */
const DARK: Hex = '#0b0a1c';
const LEAST = 0.3;
const MOST = 0.9;
/** A mark may stand this far over the edge of a label; of a whole page, whatever hangs over its edge lies on it too. */
const OVER_LABEL_MM = 0.5;
const OVER_PAGE_MM = 100;

/** Gives the places on which a page glows under ultraviolet light, such as office paper with optical brighteners. */
export function glowingPlaces({
  elements,
  widthMm,
  heightMm,
}: Pick<Page, 'elements' | 'widthMm' | 'heightMm'>): readonly BoxMm[] {
  return elements.flatMap((element) => {
    const isMaterial = element.kind === 'paper' || element.kind === 'polycarbonate';
    if (!isMaterial || element.uvBrightness < GLOWS_FROM) return [];
    const isWhole = element.box.width >= widthMm && element.box.height >= heightMm;
    return [growBox(element.box, isWhole ? OVER_PAGE_MM : OVER_LABEL_MM)];
  });
}

/**
 * Lets the ink of a mark darken the glow of what it lies on. On dull material this could not be seen, and an ink of which
 * something is said for ultraviolet light keeps that; the palest inks take too little to tell.
 */
export function quenched(mark: Mark, glowing: readonly BoxMm[]): Mark {
  const { white, uv } = mark.deposit;
  if (!white || uv || white.blend === 'screen' || !glowing.some((box) => boxHolds(box, mark.bounds))) return mark;
  const opacity = Math.min(MOST, white.opacity * (1 - clearnessOf(white.colour)) * 1.3);
  if (opacity < LEAST) return mark;
  return { ...mark, deposit: { ...mark.deposit, uv: { colour: DARK, opacity, blend: 'over' } } };
}

/** How much of a glow a colour lets through; of a run of colours the mean of its stops, for a stamp is weak at one side only. */
function clearnessOf(colour: Colour): number {
  if (typeof colour === 'string') return clearnessOfHex(colour);
  return colour.stops.reduce((sum, stop) => sum + clearnessOfHex(stop.colour) / colour.stops.length, 0);
}

/** Weights of red, green and blue: of lightness as ITU-R BT.709 has them, and of the blue light of which a glow mostly consists. */
const WEIGHTS = [
  [0.2126, 0.7152, 0.0722],
  [0.1, 0.3, 0.6],
] as const;

/** Dark ink takes a glow whatever its hue; yellow and brown, however light, take its blue. */
function clearnessOfHex(hex: Hex): number {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return Math.min(...WEIGHTS.map(([red, green, blue]) => red * channel(1) + green * channel(3) + blue * channel(5)));
}
