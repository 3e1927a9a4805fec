import type { CaptureRef, TextStyle } from '@/core/document/element';
import type { Hex, Technique } from '@/core/document/optics';
import type { BoxMm } from '@/core/kernel/geometry';
import type { OVD_KINDS } from './plates';

/** A colour that runs from one point to another; points in document millimetres, `at` from 0 to 1. */
export interface ColourRun {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly stops: readonly { readonly at: number; readonly colour: Hex }[];
}

/** A colour or a run of colours. */
export type Colour = Hex | ColourRun;

/** A step of an outline, absolute document millimetres. */
export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** What is laid down. Lines are lists x0, y0, x1, y1 ... in document millimetres, smoothed when `smooth`. */
export type Shape =
  | {
      readonly type: 'lines';
      readonly lines: readonly (readonly number[])[];
      readonly widthMm: number;
      readonly smooth: boolean;
    }
  | { readonly type: 'outline'; readonly steps: readonly PathStep[]; readonly strokeMm: number | null }
  | { readonly type: 'dots'; readonly dots: readonly (readonly [number, number, number])[] }
  | { readonly type: 'box'; readonly box: BoxMm; readonly feather: 'none' | 'round' }
  | {
      readonly type: 'text';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly style: TextStyle;
      readonly angleDeg: number;
      /** Distance between the left edges of characters, or null for the face's own widths. */
      readonly pitchMm: number | null;
      /** Seen from behind: letters run to the left and are turned over. */
      readonly isMirrored?: boolean;
      /** How a pen wrote it: its line is wider than the letters of the face by so much, and leans to the right. */
      readonly pen?: { readonly widerMm: number; readonly leanDeg: number };
    }
  | { readonly type: 'portrait'; readonly capture: CaptureRef; readonly box: BoxMm; readonly tone: 'colour' | 'grey' };

/**
 * What a mark does in ultraviolet light: it covers the glow below, adds its own, or is an ink that takes from the glow
 * below by its own tones.
 */
export interface Glow {
  readonly colour: Colour;
  readonly opacity: number;
  readonly blend: 'over' | 'add' | 'multiply';
}

/** What an ink or a change of the material does in each plate; absent means nothing. Shares run 0 to 1, relief is in micrometres. */
export interface Deposit {
  readonly white?: {
    readonly colour: Colour;
    readonly opacity: number;
    readonly blend?: 'over' | 'multiply' | 'screen';
  };
  readonly uv?: Glow;
  /** What it does at 254 nm; where this is left out, it glows there as at 365 nm but weaker. */
  readonly uv254?: Glow;
  /** Share of infrared taken away. */
  readonly infrared?: number;
  /** Change of the light that passes: -1 blocks all, +1 a hole. */
  readonly passes?: number;
  readonly reliefUm?: number;
  readonly gloss?: number;
  readonly retro?: number;
  readonly grain?: number;
  /** Hides so much of what lies below: of optically variable devices, gloss and retroreflection, and of relief. */
  readonly covers?: { readonly optics: number; readonly relief: number };
  readonly ovd?: { readonly kind: (typeof OVD_KINDS)[number]; readonly phase: number; readonly amplitude: number };
}

/** How a mark was laid: by printing, by hand with a ballpoint pen, or not at all. */
export type Laid = Technique | 'pen';

/**
 * One thing laid on a page. `bounds` hold all of it (millimetres); `clip` cuts it, or is null.
 * Marks are laid in order; marks of one technique that follow each other form one printed layer.
 */
export interface Mark {
  readonly shape: Shape;
  readonly deposit: Deposit;
  readonly technique: Laid;
  readonly bounds: BoxMm;
  readonly clip: BoxMm | null;
}
