import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { SPECIMEN_FONTS } from '@/artwork/faces';
import { registerSpecimenFonts } from '@/cli/node-paint-kit';
import type { TextStyle } from '@/core/document/element';
import { estimateWidthMm } from '@/core/document/fill-page';
import { CONTENT } from './sources';

const FAMILIES = [...new Set(SPECIMEN_FONTS.map(({ family }) => family))];
/** A line may run out of its box by the air beside its last letter. */
const MOST_OVER = 1.03;

const STYLES = (['sans', 'serif'] as const).flatMap((face) =>
  ([400, 700] as const).map((weight) => ({ face, weight, sizeMm: 1, trackingMm: 0, align: 'start' as const })),
);

/** The width in which the fonts set a text of 1 mm, in millimetres. */
function setWidthMm(text: string, { face, weight }: Pick<TextStyle, 'face' | 'weight'>): number {
  registerSpecimenFonts();
  const context = createCanvas(1, 1).getContext('2d');
  const named = FAMILIES.filter((family) => family.toLowerCase().startsWith(`specimen ${face}`));
  context.font = `${weight} 100px ${named.map((family) => `"${family}"`).join(', ')}`;
  return context.measureText(text).width / 100;
}

describe.each(CONTENT.states.filter(({ longSurnames }) => longSurnames.length > 0))(
  'the long names of $code',
  ({ longSurnames }) => {
    it.each(STYLES)('are held to be as wide as they are in $face of $weight', (style) => {
      for (const text of longSurnames
        .flatMap(({ latin, native }) => [latin, native])
        .map((name) => name.toUpperCase())) {
        expect(setWidthMm(text, style), text).toBeLessThanOrEqual(estimateWidthMm(text, style) * MOST_OVER);
      }
    });
  },
);
