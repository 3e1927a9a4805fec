import type { Hex, Ink } from '@/core/document/optics';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { depositOf } from '../deposit';
import type { ColourRun, Deposit } from '../mark';

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

/** What a hand stamp leaves: the print itself, and the ink that ran out around it. Wet ink raises nothing. */
export interface StampInk {
  readonly print: Deposit;
  readonly bleeds: readonly { readonly deposit: Deposit; readonly widerMm: number; readonly movedMm: number }[];
}

/** Inks a stamp as its pad and its hand did: unevenly, with a weak part at one place more often than not. */
export function inkStamp(colour: Hex, box: BoxMm, random: Random): StampInk {
  const { reliefUm: _, ...print } = depositOf(
    inkOf(colour, PRINT_OPACITY),
    'letterpress',
    drawRun(colour, box, random),
  );
  const bleeds = BLEEDS.map(({ opacity, ...far }) => ({
    ...far,
    deposit: { white: { colour: drawRun(colour, box, random), opacity } },
  }));
  return { print, bleeds };
}

function inkOf(colour: Hex, opacity: number): Ink {
  return { colour, opacity, uv: null, uv254: null, infraredAbsorption: 0.1, gloss: 0 };
}

/** Runs through the stamp at some angle. */
function drawRun(colour: Hex, box: BoxMm, random: Random): ColourRun {
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
      colour: thinned(colour, random.between(...(stop === weakAt ? WEAK : PRESSED))),
    })),
  };
}

/** Mixes an ink with the white of the paper that shows through. */
function thinned(colour: Hex, share: number): Hex {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = channels.map((level) => Math.round(255 - (255 - level) * share));
  return `#${mixed.map((level) => level.toString(16).padStart(2, '0')).join('')}`;
}
