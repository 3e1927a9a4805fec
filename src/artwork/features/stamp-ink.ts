import type { Hex, Ink } from '@/core/document/optics';
import type { StampPressing } from '@/core/document/stamp-design';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { depositOf } from '../deposit';
import type { ColourRun, Deposit } from '../mark';
import { withChannels } from '../with-channels';

const PRINT_OPACITY = 0.88;
/** Wet ink runs out around the rubber, most of it near; the hand moves a little while it presses. */
const BLEEDS = [
  { widerMm: 0.4, movedMm: 0.08, opacity: 0.1 },
  { widerMm: 0.18, movedMm: 0.045, opacity: 0.2 },
] as const;
const STOPS = 7;
/** How much ink lies where the stamp was pressed well, and where it was not, as shares. */
const PRESSED: readonly [number, number] = [0.8, 1];
const WEAK: readonly [number, number] = [0.4, 0.62];
const WEAK_CHANCE = 0.55;
/** A stamp whose pad was nearly dry. */
const FAINT = 0.6;
/** Least ink at the side that hardly touched the paper, and the part of the stamp in which it comes up to the full. */
const LIFTED = 0.3;
const LIFTED_PART = 0.5;
/** A stamp that jumped leaves a second, weaker print beside the first. */
const SECOND = { movedMm: 0.5, opacity: 0.4 } as const;

/** What a hand stamp leaves: the print itself, and the ink that ran out around it. Wet ink raises nothing. */
export interface StampInk {
  readonly print: Deposit;
  readonly bleeds: readonly { readonly deposit: Deposit; readonly widerMm: number; readonly movedMm: number }[];
  /** How far a second print lies beside the first; null where the stamp was struck once. */
  readonly second: { readonly deposit: Deposit; readonly movedMm: number } | null;
}

/** What was stamped: the ink of the pad, where, and how the hand pressed. */
interface Stamped {
  readonly colour: Hex;
  readonly box: BoxMm;
  readonly pressing: StampPressing;
}

/** Inks a stamp as its pad and its hand did: unevenly, with a weak part at one place more often than not. The ink is a stain: what lies below shows through. */
export function inkStamp(stamped: Stamped, random: Random): StampInk {
  const inked = (opacity: number): Deposit => {
    const {
      reliefUm: _,
      white,
      ...rest
    } = depositOf(inkOf(stamped.colour, opacity), 'letterpress', drawRun(stamped, random));
    return { ...rest, ...(white && { white: { ...white, blend: 'multiply' } }) };
  };
  const print = inked(PRINT_OPACITY);
  const bleeds = BLEEDS.map(({ opacity, ...far }) => ({
    ...far,
    deposit: { white: { colour: drawRun(stamped, random), opacity, blend: 'multiply' as const } },
  }));
  const second = stamped.pressing === 'doubled' ? { deposit: inked(SECOND.opacity), movedMm: SECOND.movedMm } : null;
  return { print, bleeds, second };
}

function inkOf(colour: Hex, opacity: number): Ink {
  return { colour, opacity, uv: null, uv254: null, infraredAbsorption: 0.1, gloss: 0 };
}

/** Runs through the stamp at some angle. */
function drawRun({ colour, box, pressing }: Stamped, random: Random): ColourRun {
  const angle = random.between(0, 2 * Math.PI);
  const reach = Math.hypot(box.width, box.height) / 2;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const along = (distance: number) => ({
    x: middle.x + distance * Math.cos(angle),
    y: middle.y + distance * Math.sin(angle),
  });
  const weakAt = random.chance(WEAK_CHANCE) ? random.integer(0, STOPS - 1) : -1;
  return {
    from: along(-reach),
    to: along(reach),
    stops: Array.from({ length: STOPS }, (_, stop) => ({
      at: stop / (STOPS - 1),
      colour: thinned(
        colour,
        random.between(...(stop === weakAt ? WEAK : PRESSED)) * PRESSURES[pressing](stop / (STOPS - 1)),
      ),
    })),
  };
}

/** The share of ink along the run by how the stamp was pressed. */
const PRESSURES: Readonly<Record<StampPressing, (at: number) => number>> = {
  firm: () => 1,
  faint: () => FAINT,
  doubled: () => 1,
  'one-sided': (at) => Math.min(1, LIFTED + ((1 - LIFTED) * at) / LIFTED_PART),
};

/** Mixes an ink with the white of the paper that shows through. */
function thinned(colour: Hex, share: number): Hex {
  return withChannels(colour, (level) => 255 - (255 - level) * share);
}
