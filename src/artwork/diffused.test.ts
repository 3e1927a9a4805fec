import { expect, it } from 'vitest';
import { diffused } from './diffused';
import type { Mark, Shape } from './mark';

const BOX = { x: 10, y: 5, width: 4, height: 2 };
const SHAPES: readonly Shape[] = [
  { type: 'lines', lines: [[12, 6, 13, 6]], widthMm: 0.1, smooth: false },
  { type: 'outline', steps: [['M', 12, 6], ['L', 13, 6], ['Q', 13, 6, 12, 6], ['Z']], strokeMm: null },
  { type: 'dots', dots: [[12, 6, 0.5]] },
  { type: 'box', box: BOX, feather: 'none' },
];
const markOf = (shape: Shape): Mark => ({
  shape,
  deposit: { passes: -0.06 },
  technique: 'none',
  bounds: BOX,
  clip: null,
});

it('what is seen softly takes as much of the light in all as what is seen sharply', () => {
  for (const shape of SHAPES) {
    const taken = diffused(markOf(shape), 0.2).reduce((sum, { deposit }) => sum + (deposit.passes ?? 0), 0);

    expect(taken).toBeCloseTo(-0.06, 9);
  }
});

it('what is seen softly lies within its reach, on all sides of where it is', () => {
  for (const shape of SHAPES) {
    const astray = diffused(markOf(shape), 0.2).map(({ bounds }) => [bounds.x - BOX.x, bounds.y - BOX.y] as const);

    for (const [x, y] of astray) expect(Math.hypot(x, y)).toBeLessThanOrEqual(0.2 + 1e-9);
    expect(astray.reduce((sum, [x]) => sum + x, 0)).toBeCloseTo(0, 9);
    expect(astray.reduce((sum, [, y]) => sum + y, 0)).toBeCloseTo(0, 9);
  }
});
