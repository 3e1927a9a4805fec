import type { ElementKind, ElementOf, PageElement } from '@/core/document/element';
import type { DocumentModel, Motif, PageModel } from '@/core/document/model';
import type { Ink } from '@/core/document/optics';
import type { Random } from '@/core/kernel/random';
import type { Laid, Mark } from './mark';
import type { SymbolOutline } from './symbols/symbol-outline';

/** What drawing an element may use: the model's inks and art, the page's size, and a source of chance of its own. */
export interface DrawContext {
  readonly model: DocumentModel;
  readonly page: Pick<PageModel, 'id' | 'kind' | 'widthMm' | 'heightMm'>;
  readonly random: Random;
  /** The computed symbols of the page, by the ids of their elements. */
  readonly symbols: PageSymbols;
}

/** Symbols of a page's barcodes and seals by the ids of their elements. */
export type PageSymbols = ReadonlyMap<string, SymbolOutline>;

/** Draws one kind of element as marks, from below upward. Pure. */
export type DrawElement<K extends ElementKind> = (element: ElementOf<K>, context: DrawContext) => readonly Mark[];

/**
 * Gives what the model has on the page that is drawn, as it leaves the factory. Where several documents lie on a table a number
 * stands behind the names of pages.
 */
export function elementsOfModel({ model, page: { id } }: DrawContext): readonly PageElement[] {
  return model.pages.find((page) => page.id === id || id.startsWith(`${page.id}-`))?.elements ?? [];
}

const PLAIN_INK: Ink = { colour: '#222222', opacity: 1, uv: null, uv254: null, infraredAbsorption: 0.5, gloss: 0 };

/** Gives an ink of the model by name; content checks make sure that it exists. */
export function inkOf(context: DrawContext, name: string): Ink {
  return context.model.inks[name] ?? PLAIN_INK;
}

/** Gives a drawing of the model by name, or null for the empty name. */
export function motifOf(context: DrawContext, name: string): Motif | null {
  return context.model.motifs[name] ?? null;
}

/** Height an ink stands above the paper, in micrometres, by the way it was laid; a ballpoint presses a furrow. */
export const INK_HEIGHT_UM: Readonly<Record<Laid, number>> = {
  none: 0,
  pen: -7,
  offset: 0,
  intaglio: 28,
  letterpress: -9,
  screen: 14,
  inkjet: 0,
  toner: 6,
  'dye-sublimation': 0,
  'thermal-transfer': 1,
  'laser-engraving': 0,
};

/** Gives the computed symbol of an element; throws a `RangeError` where it was not computed before drawing. */
export function symbolOf({ symbols, page }: DrawContext, id: string): SymbolOutline {
  const symbol = symbols.get(id);
  if (!symbol) throw new RangeError(`The symbol of ${id} on page ${page.id} was not computed before drawing`);
  return symbol;
}
