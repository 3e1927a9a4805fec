import type { Trace } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { Random } from '@/core/kernel/random';
import { linesMark, markIn } from '../lay-mark';
import type { Mark, PathStep } from '../mark';

/** Places at which a blade wandered along the seam. */
const STEPS = 18;
const WANDER_MM = 0.22;

/** Draws the strip that is left of a leaf along the seam: another layer of paper, with a cut edge that wanders and casts a shadow. */
export function stub(trace: Extract<Trace, { type: 'stub' }>, box: BoxMm, random: Random): Mark[] {
  const isRight = box.x > 0;
  const inner = isRight ? box.x + WANDER_MM + 0.1 : box.x + box.width - WANDER_MM - 0.1;
  const outer = isRight ? box.x + box.width : box.x;
  const edge = Array.from({ length: STEPS + 1 }, (_, step): readonly [number, number] => [
    inner + random.between(-WANDER_MM, WANDER_MM),
    box.y + (box.height * step) / STEPS,
  ]);
  const outline: PathStep[] = [
    ['M', outer, box.y],
    ...edge.map(([x, y]): PathStep => ['L', x, y]),
    ['L', outer, box.y + box.height],
    ['Z'],
  ];
  const line = edge.flat();
  return [
    markIn(
      box,
      { type: 'outline', steps: outline, strokeMm: null },
      {
        white: { colour: '#f1ecdc', opacity: 0.86 },
        uv: { colour: '#06060a', opacity: 0.86, blend: 'over' },
        passes: -0.3,
        reliefUm: trace.liftUm * 0.5,
      },
      'none',
    ),
    linesMark([line], 0.26, { white: { colour: '#5d574a', opacity: 0.35 } }, 'none', box),
    linesMark([line], 0.12, { white: { colour: '#fbf8ee', opacity: 0.8 }, reliefUm: trace.liftUm }, 'none', box),
  ];
}
