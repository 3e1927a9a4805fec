import type { Trace } from '@/core/document/element';
import type { Hex } from '@/core/document/optics';
import { type BoxMm, commonBox } from '@/core/kernel/geometry';
import { type DrawContext, elementsOfModel } from '../draw-context';
import { linesMark, markIn } from '../lay-mark';
import { movedMark } from '../mapped-mark';
import type { Mark, PathStep } from '../mark';
import { drawGuilloche } from './guilloche';
import { drawRainbowPrinting } from './rainbow-printing';

/** Places at which a blade wandered along the seam, so little that the shadow of the cut hides where the print ends. */
const STEPS = 18;
const WANDER_MM = 0.05;
/** What the shadow of the cut edge takes beyond the strip. */
const SHADOW_MM = 0.26;
const INSET_MM = WANDER_MM + SHADOW_MM / 2;
const PLAIN_PAPER: Hex = '#f1ecdc';
/** No two leaves were sewn in at quite the same height. */
const LEAF_OFF_MM = 0.8;

/**
 * Draws the strip that is left of a leaf along the seam: another layer of paper, printed as the leaves of the booklet are,
 * with a cut edge that wanders and casts a shadow.
 */
export function stub(trace: Extract<Trace, { type: 'stub' }>, box: BoxMm, context: DrawContext): Mark[] {
  const { random } = context;
  const isRight = box.x > 0;
  const inner = isRight ? box.x + INSET_MM : box.x + box.width - INSET_MM;
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
        white: { colour: toneOfLeaf(context), opacity: 0.86 },
        uv: { colour: '#06060a', opacity: 0.86, blend: 'over' },
        passes: -0.3,
        reliefUm: trace.liftUm * 0.5,
      },
      'none',
    ),
    ...printOfLeaf(box, isRight, context),
    linesMark([line], SHADOW_MM, { white: { colour: '#5d574a', opacity: 0.35 } }, 'none', box),
    linesMark([line], 0.12, { white: { colour: '#fbf8ee', opacity: 0.8 }, reliefUm: trace.liftUm }, 'none', box),
  ];
}

function toneOfLeaf(context: DrawContext): Hex {
  const paper = elementsOfModel(context).find((element) => element.kind === 'paper');
  return paper?.kind === 'paper' ? paper.tone : PLAIN_PAPER;
}

/** The background of the leaf as far as the strip goes; leaves of one booklet are alike. */
function printOfLeaf(box: BoxMm, isRight: boolean, context: DrawContext): Mark[] {
  const strip = { ...box, x: isRight ? box.x + INSET_MM : box.x, width: box.width - INSET_MM };
  return elementsOfModel(context)
    .flatMap((element) => {
      if (element.kind === 'rainbow-printing') return drawRainbowPrinting(element, context);
      return element.kind === 'guilloche' ? drawGuilloche(element, context) : [];
    })
    .map((mark) => movedMark(mark, { x: 0, y: LEAF_OFF_MM }))
    .flatMap((mark) => {
      const left = commonBox(mark.bounds, strip);
      return left ? [{ ...mark, bounds: left, clip: left }] : [];
    });
}
