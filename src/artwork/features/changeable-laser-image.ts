import { growBox } from '@/core/kernel/geometry';
import type { DrawElement } from '../draw-context';
import { boxMark, linesMark, markIn, textMark } from '../lay-mark';

const LENS_MM = 0.25;

/** Draws two laser images under one array of lenses: a text seen from one side, the small portrait from the other. */
export const drawChangeableLaserImage: DrawElement<'changeable-laser-image'> = (element) => {
  const { box, portrait, first, second } = element;
  const lenses = Array.from({ length: Math.floor(box.height / LENS_MM) }, (_, i) => {
    const y = box.y + (i + 0.5) * LENS_MM;
    return [box.x, y, box.x + box.width / 2, y, box.x + box.width, y];
  });
  const bust = { ...box, x: box.x + box.width / 2 - box.height * 0.4, width: box.height * 0.8 };
  const style = { face: 'mono', weight: 700, sizeMm: box.height * 0.17, trackingMm: 0, align: 'middle' } as const;
  const upper = { ...box, y: box.y + box.height * 0.12, height: box.height * 0.36 };
  const lower = { ...box, y: box.y + box.height * 0.52, height: box.height * 0.36 };
  const seenFirst = { ovd: { kind: 'changeable', phase: 0.92, amplitude: 0 } } as const;
  return [
    boxMark(box, { white: { colour: '#dfe3e4', opacity: 0.75 }, gloss: 0.75 }),
    linesMark(
      lenses,
      LENS_MM * 0.4,
      { reliefUm: 9, white: { colour: '#ffffff', opacity: 0.16 } },
      'none',
      growBox(box, 0),
    ),
    markIn(
      box,
      { type: 'portrait', capture: portrait, box: bust, tone: 'grey' },
      { ovd: { kind: 'changeable', phase: 0, amplitude: 1 } },
      'none',
      bust,
    ),
    { ...textMark(upper, first, style, seenFirst, 'none'), bounds: box, clip: box },
    { ...textMark(lower, second, style, seenFirst, 'none'), bounds: box, clip: box },
  ];
};
