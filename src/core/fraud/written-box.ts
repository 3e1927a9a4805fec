import type { ElementOf } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';

/** How far a pen moves on for one letter, as a share of the height that a signature is given. */
const PEN_STEP = 0.32;

/** Gives the part of a signature's box that the pen fills, and some millimetres more to its right. */
export function writtenBox({ box, text }: ElementOf<'signature'>, moreMm: number): BoxMm {
  return { ...box, width: Math.min(box.width, text.length * box.height * PEN_STEP + moreMm) };
}
