import { type DrawElement, motifOf } from '../draw-context';
import { linesMark, markIn } from '../lay-mark';
import type { Deposit, Mark } from '../mark';
import { motifShape } from '../outline';

const TURN = Math.PI * 2;

/**
 * Draws a transparent diffractive device: rings and a motif whose fine gratings flash in turn as the page is tilted.
 * Without brilliance it is a printed imitation: grey lines that stay as they are.
 */
export const drawDiffractiveDevice: DrawElement<'diffractive-device'> = (element, context) => {
  const { box, zones, brilliance, technique } = element;
  const marks: Mark[] = [];
  const deposit = (phase: number, amplitude: number): Deposit =>
    brilliance > 0
      ? {
          white: { colour: '#f4f6ff', opacity: 0.1, blend: 'screen' },
          gloss: 0.6,
          ovd: { kind: 'diffractive', phase, amplitude: amplitude * brilliance },
        }
      : { white: { colour: '#9aa0a6', opacity: 0.4, blend: 'multiply' } };
  for (let zone = 0; zone < zones; zone++) {
    const share = zone / zones;
    marks.push(linesMark([ring(box, share)], 0.32, deposit(0.05 + 0.9 * share, 0.85), technique, null));
  }
  const motif = motifOf(context, element.motif);
  if (motif) {
    const inner = {
      x: box.x + box.width * 0.24,
      y: box.y + box.height * 0.24,
      width: box.width * 0.52,
      height: box.height * 0.52,
    };
    marks.push(markIn(inner, motifShape(motif, inner), deposit(0.62, 1), technique));
  }
  return marks;
};

function ring(box: { x: number; y: number; width: number; height: number }, share: number): number[] {
  const line: number[] = [];
  for (let k = 0; k <= 180; k++) {
    const t = (k / 180) * TURN;
    const r =
      (0.3 + 0.68 * share) * (1 + 0.1 * Math.cos(7 * t + share * 2) + 0.04 * Math.cos(19 * t - share * 5)) * 0.46;
    line.push(box.x + box.width * (0.5 + r * Math.cos(t)), box.y + box.height * (0.5 + r * Math.sin(t)));
  }
  return line;
}
