import { createCanvas } from '@napi-rs/canvas';
import { expect, it } from 'vitest';
import { cssFont } from '@/artwork/faces';
import type { HandFace } from '@/artwork/hand-of';
import { registerSpecimenFonts } from './node-paint-kit';

const HANDS: readonly HandFace[] = ['hand', 'hand-running', 'hand-upright'];

it.each(HANDS)(
  'the figures of %s stand on the line and are taller than its small letters, so that a zero is no letter o',
  (face) => {
    registerSpecimenFonts();
    const brush = createCanvas(1, 1).getContext('2d');
    brush.font = cssFont({ face, weight: 400, sizeMm: 1, trackingMm: 0, align: 'start' }, 1000);
    const { actualBoundingBoxAscent: smallLetter } = brush.measureText('o');

    for (const figure of '0123456789') {
      const { actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = brush.measureText(figure);
      expect(above / smallLetter, `${figure} above the line`).toBeGreaterThan(1.25);
      expect(below / above, `${figure} below the line`).toBeLessThan(0.1);
    }
  },
);
