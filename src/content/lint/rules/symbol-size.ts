import { type LintRule, problemIn } from '@/content/lint/content-set';
import { walkElements } from '@/content/lint/walk-elements';
import type { PageElement, Symbology } from '@/core/document/element';

/**
 * The least size of a box in millimetres, quiet zone included, in which the symbol of a boarding pass or a seal keeps modules
 * of a third of a millimetre. Source: ICAO Doc 9303, 8th edition, part 13 section 2 (0.3386 mm, four dots at 300 dpi).
 */
export const LEAST_SYMBOL_MM: Readonly<
  Record<Symbology | 'seal', { readonly width: number; readonly height: number }>
> = {
  pdf417: { width: 50, height: 10 },
  aztec: { width: 12, height: 12 },
  qr: { width: 14, height: 14 },
  'data-matrix': { width: 10, height: 10 },
  seal: { width: 18, height: 18 },
};

/** A barcode or a seal must be large enough to be read from a picture of 150 dpi. */
export const symbolSize: LintRule = {
  name: 'symbol-size',
  check: (content) =>
    walkElements(content).flatMap(({ file, path, element }) => {
      const least = leastOf(element);
      const { width, height } = element.box;
      if (!least || (width >= least.width && height >= least.height)) return [];
      const found = `${width} x ${height}, less than ${least.width} x ${least.height}`;
      return [problemIn(file, 'content.symbol-size', `${path}.box`, found)];
    }),
};

function leastOf(element: PageElement) {
  if (element.kind === 'barcode') return LEAST_SYMBOL_MM[element.symbology];
  return element.kind === 'visible-digital-seal' ? LEAST_SYMBOL_MM.seal : null;
}
