import type { Identity } from '@/core/document/face-pack';

/** In units of CIE L*. */
const LARGEST_GAP = 8;

/** Tells whether two people are about as light or dark: impostors are as holders are, or the skin of a bearer alone would tell. */
export function areAlikeInTone(one: Identity, other: Identity): boolean {
  return Math.abs(one.skinTone - other.skinTone) <= LARGEST_GAP;
}
