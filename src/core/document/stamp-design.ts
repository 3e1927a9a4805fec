/** Outlines of entry and exit stamps. */
export const STAMP_FRAMES = [
  'rectangle',
  'rounded',
  'octagon',
  'oval',
  'hexagon',
  'shield',
  'double-rectangle',
  'ticket',
] as const;

/** One outline of a stamp; `ticket` has bitten corners. */
export type StampFrame = (typeof STAMP_FRAMES)[number];

/** How the lines of a stamp are set: one below the other, in ruled rows, or around the date. */
export const STAMP_LAYOUTS = ['stacked', 'ruled', 'ring'] as const;

/** One layout of a stamp. */
export type StampLayout = (typeof STAMP_LAYOUTS)[number];

/** How a hand pressed a stamp: well, with little ink, twice at once, or more on one side than on the other. */
export const STAMP_PRESSINGS = ['firm', 'faint', 'doubled', 'one-sided'] as const;

/** One way of pressing a stamp. */
export type StampPressing = (typeof STAMP_PRESSINGS)[number];

/** A date drawn into a stamp by hand: it rides above its line, leans against it, is larger or smaller, in a darker ink (0 for that of the pad, 1 for black). */
export interface RedrawnDate {
  readonly riseMm: number;
  readonly leanDeg: number;
  readonly scale: number;
  readonly darker: number;
}

/** The stamps that a State's posts used from the first to the last of `years`. */
export interface StampDesign {
  readonly years: readonly [number, number];
  readonly widthMm: number;
  readonly heightMm: number;
  readonly entryFrame: StampFrame;
  readonly exitFrame: StampFrame;
  readonly layout: StampLayout;
  /** What stands at the top, usually the State's name. */
  readonly header: string;
  /** Colours of the stamping inks, as `#rrggbb`. */
  readonly inkEntry: string;
  readonly inkExit: string;
}

/** Gives the design that was in use in a year; before the first and after the last, the nearest. */
export function stampDesignOf(designs: readonly StampDesign[], year: number): StampDesign | undefined {
  return designs.findLast((design) => design.years[0] <= year) ?? designs[0];
}
