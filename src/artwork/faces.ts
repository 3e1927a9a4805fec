import type { TextStyle, Typeface } from '@/core/document/element';

/** The scripts that specimens are set in; Latin and Cyrillic share their files. */
export type FontScript = 'latin' | 'greek' | 'arabic';

/** The font family that each face is loaded under, on every platform. */
export const FONT_FAMILIES: Readonly<Record<Typeface, string>> = {
  sans: 'Specimen Sans',
  serif: 'Specimen Serif',
  display: 'Specimen Display',
  mono: 'Specimen Mono',
  'ocr-b': 'Specimen OCR-B',
  hand: 'Specimen Hand',
  'hand-running': 'Specimen Hand Running',
  'hand-upright': 'Specimen Hand Upright',
};

/** The families that set the Greek and Arabic of a face; typewriters borrow from the nearest. */
const COMPANIONS: Readonly<Record<Typeface, readonly string[]>> = {
  sans: ['Specimen Sans Greek', 'Specimen Sans Arabic'],
  serif: ['Specimen Serif Greek', 'Specimen Serif Arabic'],
  display: ['Specimen Display Greek', 'Specimen Display Arabic'],
  mono: ['Specimen Mono Greek', 'Specimen Sans Arabic'],
  'ocr-b': [],
  hand: ['Specimen Hand Greek', 'Specimen Hand Arabic'],
  'hand-running': ['Specimen Hand Greek', 'Specimen Hand Arabic'],
  'hand-upright': ['Specimen Hand Greek', 'Specimen Hand Arabic'],
};

/** A font file of the specimens, under `fonts/specimen/`, with what it is for. */
export interface SpecimenFont {
  readonly family: string;
  readonly weight: 400 | 700;
  readonly script: FontScript;
  readonly file: string;
}

/** The font files of the specimens; the platform loads those that a page is set in (`fontsOf`) before it paints the page. */
export const SPECIMEN_FONTS: readonly SpecimenFont[] = [
  { family: FONT_FAMILIES.sans, weight: 400, script: 'latin', file: 'specimen-sans-400.woff2' },
  { family: FONT_FAMILIES.sans, weight: 700, script: 'latin', file: 'specimen-sans-700.woff2' },
  { family: FONT_FAMILIES.serif, weight: 400, script: 'latin', file: 'specimen-serif-400.woff2' },
  { family: FONT_FAMILIES.serif, weight: 700, script: 'latin', file: 'specimen-serif-700.woff2' },
  { family: FONT_FAMILIES.display, weight: 700, script: 'latin', file: 'specimen-display-700.woff2' },
  { family: FONT_FAMILIES.mono, weight: 400, script: 'latin', file: 'specimen-mono-400.woff2' },
  { family: FONT_FAMILIES.mono, weight: 700, script: 'latin', file: 'specimen-mono-700.woff2' },
  { family: FONT_FAMILIES['ocr-b'], weight: 400, script: 'latin', file: 'specimen-ocr-b-400.woff2' },
  { family: FONT_FAMILIES.hand, weight: 400, script: 'latin', file: 'specimen-hand-400.woff2' },
  { family: FONT_FAMILIES['hand-running'], weight: 400, script: 'latin', file: 'specimen-hand-running-400.woff2' },
  { family: FONT_FAMILIES['hand-upright'], weight: 400, script: 'latin', file: 'specimen-hand-upright-400.woff2' },
  { family: 'Specimen Sans Greek', weight: 400, script: 'greek', file: 'specimen-sans-greek-400.woff2' },
  { family: 'Specimen Sans Greek', weight: 700, script: 'greek', file: 'specimen-sans-greek-700.woff2' },
  { family: 'Specimen Serif Greek', weight: 400, script: 'greek', file: 'specimen-serif-greek-400.woff2' },
  { family: 'Specimen Serif Greek', weight: 700, script: 'greek', file: 'specimen-serif-greek-700.woff2' },
  { family: 'Specimen Display Greek', weight: 700, script: 'greek', file: 'specimen-display-greek-700.woff2' },
  { family: 'Specimen Mono Greek', weight: 400, script: 'greek', file: 'specimen-mono-greek-400.woff2' },
  { family: 'Specimen Sans Arabic', weight: 400, script: 'arabic', file: 'specimen-sans-arabic-400.woff2' },
  { family: 'Specimen Sans Arabic', weight: 700, script: 'arabic', file: 'specimen-sans-arabic-700.woff2' },
  { family: 'Specimen Serif Arabic', weight: 400, script: 'arabic', file: 'specimen-serif-arabic-400.woff2' },
  { family: 'Specimen Serif Arabic', weight: 700, script: 'arabic', file: 'specimen-serif-arabic-700.woff2' },
  { family: 'Specimen Hand Greek', weight: 400, script: 'greek', file: 'specimen-hand-greek-400.woff2' },
  { family: 'Specimen Hand Arabic', weight: 400, script: 'arabic', file: 'specimen-hand-arabic-400.woff2' },
  { family: 'Specimen Display Arabic', weight: 700, script: 'arabic', file: 'specimen-display-arabic-700.woff2' },
];

/** Gives the CSS font of a style, its em `scale` units a millimetre, with the companions of its face for other scripts. */
export function cssFont(style: TextStyle, scale: number): string {
  const families = familiesOf(style.face).map((family) => `"${family}"`);
  return `${style.weight} ${style.sizeMm * scale}px ${families.join(', ')}`;
}

/** Gives the families that set a face, its own first, then those that set what it has no letters for. */
export function familiesOf(face: Typeface): readonly string[] {
  return [FONT_FAMILIES[face], ...COMPANIONS[face]];
}
