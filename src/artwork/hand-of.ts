import type { Typeface } from '@/core/document/element';
import { hashText } from '@/core/kernel/random';

/** The faces that people write in. */
export type HandFace = Extract<Typeface, `hand${string}`>;

/** How a person ends a signature: with nothing, a line under it, a line with a loop, or a stroke that comes back. */
export const PARAPHS = ['none', 'line', 'loop', 'back'] as const;

/** One end of a signature. */
export type Paraph = (typeof PARAPHS)[number];

/** A handwriting: its face, how large it is set so that all hands are as tall beside each other, and how its owner signs. */
export interface Hand {
  readonly face: HandFace;
  readonly scale: number;
  readonly paraph: Paraph;
}

/** How wide a ballpoint writes, in millimetres, and at most as a share of the letters where a signature was made smaller with its page. */
const PEN_MM = 0.25;
const PEN_EM = 0.085;
/** How much a pen adds at least, so that its line has round ends. */
const LEAST_MM = 0.03;
/** The width of a face's own strokes, in em. */
const STEM_EM: Readonly<Record<HandFace, number>> = { hand: 0.06, 'hand-running': 0.09, 'hand-upright': 0.038 };
/** Greek and Arabic letters are drawn upright and by a broader pen; the hand leans. */
const COMPANION = /[\p{Script=Greek}\p{Script=Arabic}]/u;
const COMPANION_STEM_EM = 0.075;
const COMPANION_LEAN_DEG: Readonly<Record<HandFace, number>> = { hand: 10, 'hand-running': 15, 'hand-upright': 5 };

const FACES: readonly (readonly [HandFace, number])[] = [
  ['hand', 1],
  ['hand-running', 0.88],
  ['hand-upright', 0.76],
];

/** Gives the hand of a person by how they sign: whoever bears the same surname at the end of a signature writes alike. */
export function handOf(signature: string): Hand {
  const surname = signature.trim().split(/\s+/).at(-1) ?? '';
  const hash = hashText(surname.toLowerCase());
  const [face, scale] = FACES[hash % FACES.length] ?? ['hand', 1];
  return { face, scale, paraph: PARAPHS[Math.floor(hash / FACES.length) % PARAPHS.length] ?? 'line' };
}

/** Tells whether a face is a handwriting. */
export function isHand(face: Typeface): face is HandFace {
  return face in STEM_EM;
}

/** Gives the width of a pen's line in millimetres for letters of a size. */
export function penWidthMm(sizeMm: number): number {
  return Math.min(PEN_MM, PEN_EM * sizeMm);
}

/** Says how a pen writes a text in a hand: how much wider its line is than the face's own, and how it leans. */
export function penOf(face: HandFace, sizeMm: number, text: string) {
  const isCompanion = COMPANION.test(text);
  const stemMm = (isCompanion ? COMPANION_STEM_EM : STEM_EM[face]) * sizeMm;
  return {
    widerMm: Math.max(Math.min(LEAST_MM, 0.01 * sizeMm), penWidthMm(sizeMm) - stemMm),
    leanDeg: isCompanion ? COMPANION_LEAN_DEG[face] : 0,
  };
}
