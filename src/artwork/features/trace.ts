import type { Trace } from '@/core/document/element';
import type { BoxMm } from '@/core/kernel/geometry';
import type { DrawContext, DrawElement } from '../draw-context';
import { linesMark } from '../lay-mark';
import type { Mark } from '../mark';
import { abrasion } from './abrasion';
import { covered } from './covered';
import { cut } from './cut';
import { erasure } from './erasure';
import { liftedFilm } from './lifted-film';
import { bleached, faded } from './lost-colour';
import { smear } from './smear';
import { stain } from './stain';
import { stub } from './stub';

/** Draws what work on the document, or use, has left: cuts, erasures, lifted film, stains, wear. Nothing leaves the box. */
export const drawTrace: DrawElement<'trace'> = (element, context) =>
  marksOf(element.trace, element.box, context).map((mark) => ({ ...mark, clip: mark.clip ?? element.box }));

function marksOf(trace: Trace, box: BoxMm, context: DrawContext): Mark[] {
  const { random } = context;
  switch (trace.type) {
    case 'cut':
      return cut(trace, box, random);
    case 'erasure':
      return erasure(trace, box, context);
    case 'lifted-film':
      return liftedFilm(trace, box, random);
    case 'stain':
      return stain(trace, box, random);
    case 'abrasion':
      return abrasion(trace, box, random);
    case 'fold':
      return fold(trace, box);
    case 'smear':
      return smear(trace, box, random);
    case 'bleached':
      return bleached(trace, box, random);
    case 'faded':
      return faded(trace, box);
    case 'stub':
      return stub(trace, box, context);
    case 'covered':
      return covered(trace, box);
  }
}

function fold(trace: Extract<Trace, { type: 'fold' }>, box: BoxMm): Mark[] {
  const upright = box.height > box.width;
  const { x, y, width, height } = box;
  const line = upright
    ? [x + width / 2, y, x + width * 0.55, y + height / 2, x + width / 2, y + height]
    : [x, y + height / 2, x + width / 2, y + height * 0.55, x + width, y + height / 2];
  return [
    linesMark([line], 0.5, { reliefUm: -trace.depthUm, passes: 0.06 }, 'none', box),
    linesMark(
      [line],
      0.5,
      { white: { colour: '#9a8768', opacity: Math.min(0.5, trace.depthUm / 130), blend: 'multiply' } },
      'none',
      box,
    ),
    linesMark([line], 0.16, { white: { colour: '#fbf8f0', opacity: 0.7 } }, 'none', box),
  ];
}
