import type { TextStyle, Typeface } from '@/core/document/element';

/** The font family that each face is loaded under, on every platform. */
export const FONT_FAMILIES: Readonly<Record<Typeface, string>> = {
  sans: 'Specimen Sans',
  serif: 'Specimen Serif',
  display: 'Specimen Display',
  mono: 'Specimen Mono',
  'ocr-b': 'Specimen OCR-B',
  hand: 'Specimen Hand',
};

/** The font files of the specimens, under `fonts/specimen/`; the platform loads all of them before it paints. */
export const SPECIMEN_FONTS = [
  { family: FONT_FAMILIES.sans, weight: 400, file: 'specimen-sans-400.woff2' },
  { family: FONT_FAMILIES.sans, weight: 700, file: 'specimen-sans-700.woff2' },
  { family: FONT_FAMILIES.serif, weight: 400, file: 'specimen-serif-400.woff2' },
  { family: FONT_FAMILIES.serif, weight: 700, file: 'specimen-serif-700.woff2' },
  { family: FONT_FAMILIES.display, weight: 700, file: 'specimen-display-700.woff2' },
  { family: FONT_FAMILIES.mono, weight: 400, file: 'specimen-mono-400.woff2' },
  { family: FONT_FAMILIES.mono, weight: 700, file: 'specimen-mono-700.woff2' },
  { family: FONT_FAMILIES['ocr-b'], weight: 400, file: 'specimen-ocr-b-400.woff2' },
  { family: FONT_FAMILIES.hand, weight: 400, file: 'specimen-hand-400.woff2' },
] as const;

/** Gives the CSS font of a style, its em `scale` units a millimetre. */
export function cssFont(style: TextStyle, scale: number): string {
  return `${style.weight} ${style.sizeMm * scale}px "${FONT_FAMILIES[style.face]}"`;
}
