import { type FeatureFacts, WHITE } from './feature';

/** The features that are codes for readers, told apart by what a reader makes of them. */
export const CODE_FEATURES = {
  barcode: {
    group: 'machine',
    term: 'barcode',
    lights: ['white'],
    magnification: 1,
    views: [WHITE],
    fieldMm: null,
    quick: 4,
    wrong: ['counterfeit', 'data-alteration'],
  },
  'visible-digital-seal': {
    group: 'machine',
    term: 'visible-digital-seal',
    lights: ['white'],
    magnification: 1,
    views: [WHITE],
    fieldMm: null,
    quick: 6,
    wrong: ['document-signer', 'data-alteration'],
  },
} as const satisfies Readonly<Record<string, FeatureFacts>>;
