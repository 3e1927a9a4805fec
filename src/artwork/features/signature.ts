import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import { handOf } from '../hand-of';
import { linesMark } from '../lay-mark';
import type { Mark } from '../mark';

/** Where the line stands in the box, as a share of its height from the top. */
const LINE = 0.72;
/** How far a letter of the hand reaches above the line, plain or under an accent, and how far it moves the pen on, in em. */
const REACH_EM = { plain: 0.66, accented: 0.9 } as const;
const STEP_EM = 0.42;

/** Writes a signature: the name in a flowing hand, slanted, with a stroke under it; it stays whole inside its box. */
export const drawSignature: DrawElement<'signature'> = (element, context) => {
  const { box, technique, text, slantDeg } = element;
  const y = box.y + box.height * LINE;
  const sizeMm = Math.min(
    box.height * 0.9,
    (box.width / Math.max(4, text.length)) * 2.1,
    (box.height * LINE) / tallestEm(text, slantDeg),
  );
  const deposit = depositOf(inkOf(context, element.ink), technique);
  const { face, scale } = handOf(text);
  const style = { face, weight: 400, sizeMm: sizeMm * scale, trackingMm: 0, align: 'start' } as const;
  const name: Mark = {
    shape: { type: 'text', text, x: box.x + 1, y, style, angleDeg: -slantDeg, pitchMm: null },
    deposit,
    technique,
    bounds: box,
    clip: box,
  };
  const reach = Math.min(box.width - 2, text.length * sizeMm * 0.45);
  const swing = context.random.between(-0.6, 0.6);
  const flourish = [
    box.x + 2,
    y + 1.1,
    box.x + reach * 0.5,
    y + 0.7 + swing,
    box.x + reach * 0.8,
    y + 1.3,
    box.x + reach,
    y - 0.4,
  ];
  return [name, linesMark([flourish], 0.22, deposit, technique, box)];
};

/** How far the tallest letter reaches above the line at the start of the name, in em; a slanted name climbs. */
function tallestEm(text: string, slantDeg: number): number {
  const rise = STEP_EM * Math.sin((slantDeg * Math.PI) / 180);
  const reaches = [...text].map((letter, at) => {
    const isAccented = letter === letter.toUpperCase() && /\p{M}/u.test(letter.normalize('NFD'));
    return (isAccented ? REACH_EM.accented : REACH_EM.plain) + at * rise;
  });
  return Math.max(REACH_EM.plain, ...reaches);
}
