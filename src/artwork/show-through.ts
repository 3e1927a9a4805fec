import type { Document, Page } from '@/core/document/document';
import type { PageElement } from '@/core/document/element';
import type { PageModel } from '@/core/document/model';
import type { Random } from '@/core/kernel/random';
import { diffused } from './diffused';
import type { DrawContext } from './draw-context';
import { drawElement } from './draw-element';
import type { Mark } from './mark';
import { mirrorMark } from './mirror-mark';

/** Leaves thin enough to be seen through. */
const THIN: ReadonlySet<PageModel['kind']> = new Set(['visa', 'endorsement']);
/** What is printed heavily enough to be seen through paper. */
const HEAVY: ReadonlySet<PageElement['kind']> = new Set(['art', 'text', 'rule', 'intaglio']);
/** Share of light that full ink on the other side takes. */
const TAKEN = 0.14;
/** How far paper scatters the light that passes it. */
const SCATTER_MM = 0.12;
const NO_SYMBOLS: DrawContext['symbols'] = new Map();

/**
 * Draws what is printed on the other side of a leaf for visas as it shows against a light: faintly, softly, turned over, and
 * only there. The leaf before or behind has the design of the other visa page of the model, so that what was done to a page is
 * never seen through it; a page without such a neighbour shows nothing.
 */
export function drawShowThrough({ model }: Document, page: Page, random: Random): readonly Mark[] {
  const reverse = reverseOf(model.pages, page);
  if (!reverse) return [];
  return reverse.elements.filter(isPrintedHeavily).flatMap((element) =>
    drawElement(element, { model, page: reverse, random, symbols: NO_SYMBOLS })
      .filter(({ deposit }) => (deposit.white?.opacity ?? 0) > 0)
      .map(({ deposit, ...mark }) =>
        mirrorMark(
          { ...mark, deposit: { passes: -TAKEN * (deposit.white?.opacity ?? 0) }, technique: 'none' },
          page.widthMm,
        ),
      )
      .flatMap((mark) => diffused(mark, SCATTER_MM)),
  );
}

/** Pages of several documents on a table may have a number behind their names. */
function reverseOf(pages: readonly PageModel[], { id, kind }: Page): PageModel | undefined {
  if (!THIN.has(kind)) return undefined;
  return pages.find((other) => other.kind === 'visa' && other.id !== id && !id.startsWith(`${other.id}-`));
}

/** What is written into a document is not on every leaf. */
function isPrintedHeavily(element: PageElement): boolean {
  return HEAVY.has(element.kind) && (element.kind !== 'text' || element.field === null);
}
