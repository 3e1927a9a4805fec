import type { ElementOf } from '@/core/document/element';
import type { Random } from '@/core/kernel/random';
import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import { type Hand, handOf, type Paraph, penOf, penWidthMm } from '../hand-of';
import { markIn } from '../lay-mark';
import type { Mark } from '../mark';
import { penStroke } from './pen-stroke';

/** Where the line stands in the box, as a share of its height from the top. */
const LINE = 0.72;
/** How far a letter of the hand reaches above the line, plain or under an accent, and how far it moves the pen on, in em. */
const REACH_EM = { plain: 0.66, accented: 0.9 } as const;
const STEP_EM = 0.42;
const GREEK_STEP_EM = 0.55;

type Point = readonly [number, number];

/** How each end of a signature runs: along the name (0 to 1) and below its line (in shares of the letters' size). */
const STROKES: Readonly<Record<Paraph, readonly Point[]>> = {
  none: [],
  line: [
    [0.02, 0.2],
    [0.4, 0.14],
    [0.78, 0.22],
    [1.06, 0.06],
  ],
  loop: [
    [0.98, -0.1],
    [1.1, 0.04],
    [0.92, 0.2],
    [0.5, 0.2],
    [0.32, 0.28],
    [0.44, 0.34],
    [0.78, 0.22],
    [1.14, 0.1],
  ],
  back: [
    [0.97, -0.14],
    [1.1, -0.1],
    [1.02, 0.12],
    [0.6, 0.2],
    [0.18, 0.24],
  ],
};

/** Writes a signature: the name in its owner's hand, slanted, with the stroke it ends in; it stays whole inside its box. */
export const drawSignature: DrawElement<'signature'> = (element, context) => {
  const { box, technique, text, slantDeg, writer } = element;
  const hand = handOf(writer ?? text);
  const emMm = sizeOf(element);
  const sizeMm = emMm * hand.scale;
  const laid = technique === 'none' ? 'pen' : technique;
  const deposit = depositOf(inkOf(context, element.ink), laid);
  const at = { x: box.x + 1, y: box.y + box.height * LINE };
  const style = { face: hand.face, weight: 400, sizeMm, trackingMm: 0, align: 'start' } as const;
  const name: Mark = {
    shape: {
      type: 'text',
      text,
      ...at,
      style,
      angleDeg: -slantDeg,
      pitchMm: null,
      pen: penOf(hand.face, sizeMm, text),
    },
    deposit,
    technique: laid,
    bounds: box,
    clip: box,
  };
  const stroke = paraphOf(element, hand, emMm, context.random);
  if (stroke.length === 0) return [name];
  const steps = penStroke(stroke, penWidthMm(emMm));
  return [name, markIn(box, { type: 'outline', steps, strokeMm: null }, deposit, laid, box)];
};

/** How large a signature is written: as its box and the length and height of the name let it. */
function sizeOf({ box, text, slantDeg }: ElementOf<'signature'>): number {
  return Math.min(
    box.height * 0.9,
    (box.width / Math.max(4, text.length)) * 2.1,
    (box.height * LINE) / tallestEm(text, slantDeg),
  );
}

/** The points of the end of a signature, never twice quite the same; it climbs with the name. */
function paraphOf(
  { box, text, slantDeg }: ElementOf<'signature'>,
  { paraph }: Hand,
  emMm: number,
  random: Random,
): readonly { readonly x: number; readonly y: number }[] {
  const stepEm = /\p{Script=Greek}/u.test(text) ? GREEK_STEP_EM : STEP_EM;
  const reach = Math.min((box.width - 2) / 1.16, text.length * emMm * stepEm);
  const climb = 0.6 * Math.tan((slantDeg * Math.PI) / 180);
  const loose = emMm * 0.03;
  return STROKES[paraph].map(([along, below]) => ({
    x: box.x + 1 + along * reach + random.between(-loose, loose),
    y: box.y + box.height * LINE + below * emMm - climb * along * reach + random.between(-loose, loose),
  }));
}

/** How far the tallest letter reaches above the line at the start of the name, in em; a slanted name climbs. */
function tallestEm(text: string, slantDeg: number): number {
  const rise = STEP_EM * Math.sin((slantDeg * Math.PI) / 180);
  const reaches = [...text].map((letter, at) => {
    const isAccented = letter === letter.toUpperCase() && /\p{M}/u.test(letter.normalize('NFD'));
    return (isAccented ? REACH_EM.accented : REACH_EM.plain) + at * rise;
  });
  return Math.max(REACH_EM.plain, ...reaches);
}
