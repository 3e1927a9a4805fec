import { depositOf } from '../deposit';
import { type DrawElement, inkOf } from '../draw-context';
import { linesMark } from '../lay-mark';
import type { Mark } from '../mark';

/** Writes a signature: the name in a flowing hand, slanted, with a stroke under it. */
export const drawSignature: DrawElement<'signature'> = (element, context) => {
  const { box, technique, text, slantDeg } = element;
  const sizeMm = Math.min(box.height * 0.9, (box.width / Math.max(4, text.length)) * 2.1);
  const y = box.y + box.height * 0.72;
  const deposit = depositOf(inkOf(context, element.ink), technique);
  const style = { face: 'hand', weight: 400, sizeMm, trackingMm: 0, align: 'start' } as const;
  const name: Mark = {
    shape: { type: 'text', text, x: box.x + 1, y, style, angleDeg: -slantDeg, pitchMm: null },
    deposit,
    technique,
    bounds: box,
    clip: box,
  };
  const reach = Math.min(box.width - 2, text.length * sizeMm * 0.45);
  const swing = context.random.between(-0.6, 0.6);
  const flourish = [
    box.x + 2,
    y + 1.1,
    box.x + reach * 0.5,
    y + 0.7 + swing,
    box.x + reach * 0.8,
    y + 1.3,
    box.x + reach,
    y - 0.4,
  ];
  return [name, linesMark([flourish], 0.22, deposit, technique, box)];
};
