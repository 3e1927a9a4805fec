import type { BoxMm } from '@/core/kernel/geometry';
import type { PathStep } from '../mark';

/** Drawings of the kinds of border in a unit square, as lists of corners. */
const PICTOGRAMS = {
  air: [
    [
      0, 0.55, 0.42, 0.45, 0.5, 0, 0.58, 0.45, 1, 0.55, 1, 0.65, 0.58, 0.62, 0.56, 0.88, 0.68, 1, 0.32, 1, 0.44, 0.88,
      0.42, 0.62, 0, 0.65,
    ],
  ],
  sea: [
    [0, 0.64, 1, 0.64, 0.84, 0.97, 0.16, 0.97],
    [0.47, 0.03, 0.47, 0.57, 0.08, 0.57],
    [0.55, 0.15, 0.55, 0.57, 0.9, 0.57],
  ],
  land: [
    [0, 0.48, 0.12, 0.42, 0.26, 0.16, 0.7, 0.16, 0.86, 0.44, 1, 0.5, 1, 0.74, 0, 0.74],
    octagon(0.24, 0.78, 0.15),
    octagon(0.76, 0.78, 0.15),
  ],
} as const satisfies Record<string, readonly (readonly number[])[]>;

/** Gives the outlines of the drawing of a kind of border in a box. */
export function pictogramOutlines(mode: keyof typeof PICTOGRAMS, box: BoxMm): readonly (readonly PathStep[])[] {
  return PICTOGRAMS[mode].map((corners) => cornersIn(corners, box));
}

/** Gives the arrow of a direction in a box: inward to the left at entry, outward to the right at exit. */
export function arrowSteps({ x, y, width, height }: BoxMm, direction: 'entry' | 'exit'): readonly PathStep[] {
  const middle = y + height / 2;
  const [tip, tail] = direction === 'entry' ? [x, x + width] : [x + width, x];
  const barb = tip + Math.sign(tail - tip) * height * 0.6;
  return [
    ['M', tail, middle],
    ['L', tip, middle],
    ['M', barb, y],
    ['L', tip, middle],
    ['L', barb, y + height],
  ];
}

function octagon(x: number, y: number, radius: number): readonly number[] {
  return Array.from({ length: 8 }, (_, corner) => ((corner + 0.5) * Math.PI) / 4).flatMap((angle) => [
    x + radius * Math.cos(angle),
    y + radius * Math.sin(angle) * 1.35,
  ]);
}

function cornersIn(corners: readonly number[], box: BoxMm): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (let i = 0; i + 1 < corners.length; i += 2) {
    const [x, y] = [corners[i] ?? 0, corners[i + 1] ?? 0];
    steps.push([i === 0 ? 'M' : 'L', box.x + x * box.width, box.y + y * box.height]);
  }
  return [...steps, ['Z']];
}
