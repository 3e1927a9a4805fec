import { expect, it } from 'vitest';
import { shippedContent } from '@/cli/shipped-content';
import { makeTrace } from '@/core/fraud/traces';
import { createRandom } from '@/core/kernel/random';
import { drawTrace } from './trace';

const PAGES = shippedContent().models.flatMap((model) =>
  model.pages.filter(({ kind }) => kind === 'visa').map((page) => ({ model, page })),
);
const SIDES = [{ x: 0 }, { x: 83 }];
/** How far the cut edge stands inside the strip, so that its shadow stays on it. */
const CUT_MM = 0.18;

it('what is left of a leaf is printed as the page below up to its cut edge, and no further', () => {
  const random = createRandom('stub');
  for (const { model, page } of PAGES) {
    for (const { x } of SIDES) {
      const box = { x, y: 0.5, width: 5, height: page.heightMm - 1 };
      const stub = makeTrace('stub', box, { type: 'stub', liftUm: 90 });
      const marks = drawTrace(stub, { model, page, random, symbols: new Map() });
      const printed = marks.filter(({ technique }) => technique !== 'none');

      expect(printed.length, `${model.code} ${page.id}`).toBeGreaterThan(0);
      const short = printed.map(({ clip }) =>
        x === 0 ? box.width - ((clip?.x ?? 0) + (clip?.width ?? 99)) : (clip?.x ?? 0) - x,
      );
      expect(Math.min(...short), `${model.code} ${page.id}`).toBeCloseTo(CUT_MM, 2);
    }
  }
});
