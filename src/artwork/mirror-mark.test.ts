import { expect, it } from 'vitest';
import type { Mark, Shape } from './mark';
import { mirrorMark } from './mirror-mark';

const BOX = { x: 10, y: 5, width: 4, height: 2 };
const SHAPES: readonly Shape[] = [
  { type: 'lines', lines: [[1, 2, 3, 4]], widthMm: 0.1, smooth: false },
  {
    type: 'outline',
    steps: [['M', 1, 2], ['L', 3, 4], ['Q', 5, 6, 7, 8], ['C', 9, 10, 11, 12, 13, 14], ['Z']],
    strokeMm: null,
  },
  { type: 'dots', dots: [[1, 2, 0.5]] },
  { type: 'box', box: BOX, feather: 'none' },
  {
    type: 'text',
    text: 'VISAS',
    x: 12,
    y: 7,
    style: { face: 'sans', weight: 400, sizeMm: 2, trackingMm: 0, align: 'start' },
    angleDeg: 5,
    pitchMm: null,
  },
];
const markOf = (shape: Shape): Mark => ({ shape, deposit: {}, technique: 'none', bounds: BOX, clip: BOX });

it('what stands at the left of a page is seen at the right from its other side', () => {
  const [lines, outline, dots, box, text] = SHAPES.map((shape) => mirrorMark(markOf(shape), 88));

  expect(lines?.shape).toMatchObject({ lines: [[87, 2, 85, 4]] });
  expect(outline?.shape).toMatchObject({
    steps: [['M', 87, 2], ['L', 85, 4], ['Q', 83, 6, 81, 8], ['C', 79, 10, 77, 12, 75, 14], ['Z']],
  });
  expect(dots?.shape).toMatchObject({ dots: [[87, 2, 0.5]] });
  expect(box?.shape).toMatchObject({ box: { ...BOX, x: 74 } });
  expect(text?.shape).toMatchObject({ x: 76, y: 7, angleDeg: -5, isMirrored: true });
  expect(box?.bounds).toEqual({ ...BOX, x: 74 });
  expect(box?.clip).toEqual({ ...BOX, x: 74 });
});

it('what is turned over twice is as it was', () => {
  for (const shape of SHAPES) {
    const again = mirrorMark(mirrorMark(markOf(shape), 88), 88);

    expect(again.bounds).toEqual(BOX);
    expect(again.shape).toMatchObject(shape);
  }
});
