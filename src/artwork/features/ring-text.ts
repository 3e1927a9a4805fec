import type { TextStyle } from '@/core/document/element';
import type { Technique } from '@/core/document/optics';
import { type BoxMm, growBox } from '@/core/kernel/geometry';
import type { Deposit, Mark } from '../mark';

/** Sets a text along a circle, clockwise, its middle at the top; one mark per character. */
export function ringText(
  box: BoxMm,
  radiusMm: number,
  text: string,
  style: TextStyle,
  deposit: Deposit,
  technique: Technique,
): Mark[] {
  const step = Math.min((style.sizeMm * 0.72 + style.trackingMm) / radiusMm, (Math.PI * 2) / text.length);
  const cx = box.x + box.width / 2;
  const cy = box.y + box.height / 2;
  return [...text].map((character, i) => {
    const angle = (i - (text.length - 1) / 2) * step;
    return {
      shape: {
        type: 'text',
        text: character,
        x: cx + radiusMm * Math.sin(angle),
        y: cy - radiusMm * Math.cos(angle),
        style: { ...style, align: 'middle' },
        angleDeg: (angle * 180) / Math.PI,
        pitchMm: null,
      },
      deposit,
      technique,
      bounds: growBox(box, style.sizeMm),
      clip: null,
    };
  });
}
