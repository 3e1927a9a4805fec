import type { TextStyle, Typeface } from '@/core/document/element';

/** The font families behind each face, in order of preference; the painter's platform loads them under these names. */
export const FONT_FAMILIES: Readonly<Record<Typeface, readonly string[]>> = {
  sans: ['Specimen Sans', 'Specimen Sans Cyrillic'],
  serif: ['Specimen Serif', 'Specimen Serif Cyrillic'],
  display: ['Specimen Display', 'Specimen Display Cyrillic'],
  mono: ['Specimen Mono', 'Specimen Mono Cyrillic'],
  'ocr-b': ['Specimen OCR-B'],
  hand: ['Specimen Hand', 'Specimen Hand Cyrillic'],
};

/** Gives the CSS font of a style, `sizeMm` taken as the unit of the current transform. */
export function cssFont(style: TextStyle, scale = 1): string {
  const families = FONT_FAMILIES[style.face].map((family) => `"${family}"`).join(', ');
  return `${style.weight} ${style.sizeMm * scale}px ${families}`;
}
