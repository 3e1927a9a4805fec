import { expect, it } from 'vitest';
import { shippedContent } from '@/cli/shipped-content';
import { makePresentation } from '@/core/document/make-presentation';
import { createRandom } from '@/core/kernel/random';
import { drawShowThrough } from './show-through';

const CONTENT = shippedContent();
const DOCUMENTS = CONTENT.models.flatMap(
  (model) => makePresentation({ ...CONTENT, models: [model] }, createRandom(1)).documents,
);
const SEEN = DOCUMENTS.flatMap((document) =>
  document.pages.map((page) => ({ page, marks: drawShowThrough(document, page, createRandom(page.id)) })),
);

it('a leaf for visas shows its other side, and nothing else does', () => {
  const thin = new Set(['visa', 'endorsement']);

  expect(SEEN.filter(({ page, marks }) => marks.length > 0 && !thin.has(page.kind))).toEqual([]);
  expect(SEEN.filter(({ marks }) => marks.length > 0).length).toBeGreaterThan(20);
});

it('what is on the other side only takes a little of the light that passes', () => {
  const marks = SEEN.flatMap((seen) => seen.marks);

  for (const { deposit } of marks) {
    expect(Object.keys(deposit)).toEqual(['passes']);
    expect(deposit.passes).toBeLessThan(0);
    expect(deposit.passes).toBeGreaterThan(-0.05);
  }
});

it('the title of the other side reads from right to left', () => {
  const titles = SEEN.flatMap(({ marks }) => marks.filter(({ shape }) => shape.type === 'text'));

  expect(titles.length).toBeGreaterThan(20);
  expect(titles.every(({ shape }) => shape.type === 'text' && shape.isMirrored === true)).toBe(true);
});
