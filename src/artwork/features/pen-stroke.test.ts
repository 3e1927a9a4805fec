import { describe, expect, it } from 'vitest';
import { penStroke } from './pen-stroke';

const LEVEL = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 20, y: 0 },
];

describe('penStroke', () => {
  it('is as wide as the pen while the hand presses, and runs out thin', () => {
    expect(widthAt(8)).toBeCloseTo(0.3);
    expect(widthAt(18)).toBeLessThan(0.2);
  });

  it('closes its outline', () => {
    expect(penStroke(LEVEL, 0.3).at(-1)).toEqual(['Z']);
  });
});

function widthAt(x: number): number {
  const heights = penStroke(LEVEL, 0.3).flatMap((step) =>
    (step[0] === 'M' || step[0] === 'L') && Math.abs(step[1] - x) < 0.5 ? [step[2]] : [],
  );
  return Math.max(...heights) - Math.min(...heights);
}
