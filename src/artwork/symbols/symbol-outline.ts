/**
 * A computed symbol as the outlines of its dark areas, in units from its top left corner, y down, without its quiet zone.
 * Each outline is a list x0, y0, x1, y1 ...; outlines of holes run the other way round.
 */
export interface SymbolOutline {
  /** Size of the symbol in units. */
  readonly width: number;
  readonly height: number;
  /** How many modules the symbol is wide; a module is `width / modules` units wide. */
  readonly modules: number;
  /** Width of the quiet zone on every side, in modules. */
  readonly quiet: number;
  readonly outlines: readonly (readonly number[])[];
}
