import type { BoxMm, PointMm } from '@/core/kernel/geometry';
import { LIFE_SIZE_PX_PER_MM } from '@/table/scene/space';

/** The magnifications at which printing techniques are shown beside each other. */
export const SAMPLE_MAGNIFICATIONS = [10, 20, 40] as const;

/** One of them. */
export type SampleMagnification = (typeof SAMPLE_MAGNIFICATIONS)[number];

/** The width of a picture of a sample where there is room for it, in CSS pixels. */
export const SAMPLE_PX = 200;

/** Where each magnification looks on the sheet of samples: the whole motif, where letters meet, one edge. */
const CENTRE: Readonly<Record<SampleMagnification, PointMm>> = {
  10: { x: 2.85, y: 2.75 },
  20: { x: 1.75, y: 3.1 },
  40: { x: 1.05, y: 3.85 },
};

/** Gives the part of the sheet that a square picture of `sidePx` CSS pixels shows at a magnification. */
export function samplePart(magnification: SampleMagnification, sidePx: number): BoxMm {
  const side = sidePx / (magnification * LIFE_SIZE_PX_PER_MM);
  const { x, y } = CENTRE[magnification];
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}
