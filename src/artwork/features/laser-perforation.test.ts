import { describe, expect, it } from 'vitest';
import { shippedContent } from '@/cli/shipped-content';
import type { ElementOf, PageElement } from '@/core/document/element';
import type { PageModel } from '@/core/document/model';
import { createRandom } from '@/core/kernel/random';
import type { DrawContext } from '../draw-context';
import { drawLaserPerforation } from './laser-perforation';

const WIDTH_MM = 88;
const LEAVES = shippedContent().models.flatMap((model) =>
  model.pages
    .filter((page) => page.heightMm > page.widthMm && page.elements.some(isPerforated))
    .map((page) => ({ model, page })),
);

describe('a number burnt through a booklet', () => {
  it('has its holes at the same places of a leaf on front and back, where it reads mirrored', () => {
    const front = holes(perforation(18, false));
    const back = holes(perforation(WIDTH_MM - 18 - 52, true));
    expect(front.length).toBeGreaterThan(20);
    expect(back.map(([x, y]) => [WIDTH_MM - x, y])).toEqual(
      front.map((hole) => hole.map((at) => expect.closeTo(at, 9))),
    );
  });

  it.each(LEAVES.map(({ model, page }) => [model.code, page.id, page] as const))(
    'reads mirrored on the pages of %s that are sewn at their right edge (%s)',
    (_code, _id, page) => {
      const thread = page.elements.find(({ kind }) => kind === 'stitching-thread');
      const isBack = (thread?.box.x ?? 0) > page.widthMm / 2;
      expect(page.elements.filter(isPerforated).map(({ fromBack }) => fromBack)).toEqual([isBack]);
    },
  );

  it.each([...new Map(LEAVES.map(({ model }) => [model.code, model.pages]))])(
    'goes through every leaf of %s at one place',
    (_code, pages) => {
      const places = pages.filter(isLeaf).flatMap(({ elements, widthMm }) =>
        elements.filter(isPerforated).map(({ box, fromBack }) => ({
          x: fromBack ? widthMm - box.x - box.width : box.x,
          y: box.y,
        })),
      );
      expect(new Set(places.map(({ x, y }) => `${x.toFixed(3)} ${y}`)).size).toBe(1);
    },
  );
});

function isLeaf({ widthMm, heightMm }: PageModel): boolean {
  return heightMm > widthMm;
}

function isPerforated(element: PageElement): element is ElementOf<'laser-perforation'> {
  return element.kind === 'laser-perforation';
}

function perforation(x: number, fromBack: boolean): ElementOf<'laser-perforation'> {
  return {
    kind: 'laser-perforation',
    id: 'number',
    box: { x, y: 117, width: 52, height: 4 },
    technique: 'none',
    shiftMm: { x: 0, y: 0 },
    text: '391437',
    holeMm: 0.4,
    heightMm: 3.2,
    fromBack,
  };
}

function holes(element: ElementOf<'laser-perforation'>): readonly (readonly [number, number])[] {
  const [leaf] = LEAVES;
  if (!leaf) throw new Error('A shipped booklet is perforated');
  const context: DrawContext = { ...leaf, random: createRandom('holes'), symbols: new Map() };
  const shape = drawLaserPerforation(element, context).at(-1)?.shape;
  return shape?.type === 'dots' ? shape.dots.map(([x, y]) => [x, y] as const) : [];
}
