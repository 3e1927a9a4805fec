import { parseModel } from '@/content/parse-model';
import type { ElementBase, PageElement, Symbology } from '@/core/document/element';
import type { DocumentModel } from '@/core/document/model';
import type { Technique } from '@/core/document/optics';
import type { SealProfile } from '@/core/seal/seal-profiles';

const INK = { colour: '#15161a', opacity: 0.96, uv: null, infraredAbsorption: 0.8, gloss: 0 } as const;
const LINES = { colour: '#7fa6c9', opacity: 0.55, uv: null, infraredAbsorption: 0, gloss: 0 } as const;

/** What a test model prints: barcodes of any kind, or seals. */
export type SymbolOnTestPage =
  | { readonly kind: 'barcode'; readonly symbology: Symbology; readonly text: string }
  | { readonly kind: 'visible-digital-seal'; readonly profile: SealProfile };

/**
 * Makes a model with one page, 125 by 88 mm of security paper with fine background printing, a document number, a machine
 * readable zone, and one symbol in a box of the given size in millimetres.
 */
export function aModelWith(
  symbol: SymbolOnTestPage,
  size: { readonly width: number; readonly height: number },
  technique: Technique,
): DocumentModel {
  const base = (id: string): Omit<ElementBase, 'box'> => ({ id, technique, shiftMm: { x: 0, y: 0 } });
  const box = { x: 20, y: 20, ...size };
  const printed: PageElement =
    symbol.kind === 'barcode'
      ? { ...symbol, ...base('symbol'), box, ink: 'black' }
      : { ...symbol, ...base('symbol'), box, ink: 'black', symbology: 'data-matrix', seal: null };
  const page = { x: 0, y: 0, width: 125, height: 88 };
  const parsed = parseModel({
    code: 'UTO-XX-09901',
    version: 1,
    kind: 'passport',
    state: 'UTO',
    years: [2015, 2030],
    validityYears: 10,
    documentCode: 'P',
    mrzFormat: 'TD3',
    numbering: { pattern: '@########' },
    inks: { black: INK, lines: LINES },
    motifs: {},
    pages: [
      {
        id: 'page',
        kind: 'data',
        widthMm: page.width,
        heightMm: page.height,
        elements: [
          {
            kind: 'paper',
            ...base('paper'),
            technique: 'none',
            box: page,
            tone: '#f4f1e8',
            uvBrightness: 0,
            grain: 0.4,
          },
          {
            kind: 'guilloche',
            ...base('guilloche'),
            technique: 'offset',
            box: page,
            family: { type: 'waves', lines: 60, amplitudeMm: 2, periodMm: 18 },
            ink: 'lines',
            endInk: 'lines',
            lineMm: 0.08,
          },
          {
            kind: 'text',
            ...base('number'),
            technique: 'laser-engraving',
            box: { x: 92, y: 10, width: 30, height: 5 },
            text: '{documentNumber}',
            field: 'documentNumber',
            style: { face: 'sans', weight: 400, sizeMm: 3.2, trackingMm: 0, align: 'start' },
            ink: 'black',
            baselineShiftMm: 0,
          },
          {
            kind: 'mrz-print',
            ...base('zone'),
            technique: 'laser-engraving',
            box: { x: 0, y: 64, width: 125, height: 24 },
            lines: ['{mrz1}', '{mrz2}'],
            ink: 'black',
            baselineMm: { x: 6, y: 72 },
            pitchMm: 2.54,
            lineMm: 6.35,
            misfitMm: 0,
          },
          printed,
        ],
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}
