import { expect, it } from 'vitest';
import { shippedContent } from '@/cli/shipped-content';
import { makeTrace } from '@/core/fraud/traces';
import { createRandom } from '@/core/kernel/random';
import { drawTrace } from './trace';

const BOX = { x: 40, y: 30, width: 20, height: 3 };
const PAGES = shippedContent().models.flatMap((model) => model.pages.map((page) => ({ model, page })));

it.each([
  { material: 'polycarbonate', points: 2 },
  { material: 'paper', points: 3 },
] as const)(
  'scraping leaves straight grooves in plastic and bent fibres on paper ($material)',
  ({ material, points }) => {
    const isPlastic = material === 'polycarbonate';
    const pages = PAGES.filter(({ page }) => page.elements.some(({ kind }) => kind === 'polycarbonate') === isPlastic);

    expect(pages.length).toBeGreaterThan(0);
    for (const { model, page } of pages) {
      const trace = makeTrace('erasure', BOX, { type: 'erasure', depthUm: 30, thinning: 0.1, uvBrightening: 0.3 });
      const marks = drawTrace(trace, { model, page, random: createRandom('erasure'), symbols: new Map() });
      const lines = marks.flatMap(({ shape }) => (shape.type === 'lines' ? shape.lines : []));

      expect(lines.length, `${model.code} ${page.id}`).toBeGreaterThan(100);
      expect(new Set(lines.map((line) => line.length / 2)), `${model.code} ${page.id}`).toEqual(new Set([points]));
    }
  },
);
