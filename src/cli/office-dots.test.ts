import { expect, it } from 'vitest';
import type { Mark } from '@/artwork/mark';
import { paintPlates } from '@/artwork/paint-plates';
import type { Technique } from '@/core/document/optics';
import { NodePaintKit } from './node-paint-kit';

const BOX = { x: 0, y: 0, width: 4, height: 4 };
const GLOW = 220;

/** A half-dark area of ink that darkens the glow of the paper it lies on, and takes infrared. */
function levelsOf(plate: 'uv' | 'matter', technique: Technique, pxPerMm: number): readonly number[] {
  const shape: Mark['shape'] = { type: 'box', box: BOX, feather: 'none' };
  const marks: readonly Mark[] = [
    {
      shape,
      deposit: { uv: { colour: '#dcdcdc', opacity: 1, blend: 'add' } },
      technique: 'none',
      bounds: BOX,
      clip: null,
    },
    {
      shape,
      deposit: {
        white: { colour: '#808080', opacity: 1 },
        uv: { colour: '#000000', opacity: 0.8, blend: 'over' },
        infrared: 0.8,
      },
      technique,
      bounds: BOX,
      clip: null,
    },
  ];
  const viewport = { originMm: { x: 0, y: 0 }, pxPerMm, widthPx: 4 * pxPerMm, heightPx: 4 * pxPerMm };
  const pixels = paintPlates(marks, viewport, new NodePaintKit())[plate].readPixels();
  return Array.from({ length: viewport.widthPx * viewport.heightPx }, (_, at) => pixels[at * 4] ?? 0);
}

it.each(['inkjet', 'toner'] as const)(
  'leaves the paper glowing between the dots of %s where dots can be told apart',
  (technique) => {
    const levels = levelsOf('uv', technique, 60);

    expect(levels.filter((level) => level === GLOW).length).toBeGreaterThan(levels.length * 0.1);
    expect(levels.filter((level) => level < GLOW / 4).length).toBeGreaterThan(levels.length * 0.1);
  },
);

it.each(['inkjet', 'toner'] as const)(
  'takes infrared with the dots of %s alone where they can be told apart',
  (technique) => {
    const paper = 232;
    const levels = levelsOf('matter', technique, 60);

    expect(levels.filter((level) => level === paper).length).toBeGreaterThan(levels.length * 0.1);
    expect(levels.filter((level) => level < paper / 4).length).toBeGreaterThan(levels.length * 0.1);
  },
);

it.each([
  ['inkjet', 8],
  ['offset', 60],
] as const)('darkens the glow evenly under %s at %d pixels a millimetre', (technique, pxPerMm) => {
  const levels = levelsOf('uv', technique, pxPerMm);

  expect(Math.max(...levels)).toBeLessThan(GLOW / 4);
});
