import type { Typeface } from '@/core/document/element';
import { hashText } from '@/core/kernel/random';

/** A handwriting: its face, and how large it is set so that all hands are as tall beside each other. */
export interface Hand {
  readonly face: Typeface;
  readonly scale: number;
}

const FIRST: Hand = { face: 'hand', scale: 1 };
const HANDS: readonly Hand[] = [FIRST, { face: 'hand-running', scale: 0.88 }, { face: 'hand-upright', scale: 0.68 }];

/** Gives the hand of a person by how they sign: whoever bears the same surname at the end of a signature writes alike. */
export function handOf(signature: string): Hand {
  const surname = signature.trim().split(/\s+/).at(-1) ?? '';
  return HANDS[hashText(surname.toLowerCase()) % HANDS.length] ?? FIRST;
}
