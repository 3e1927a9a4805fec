import type { Catalogue } from '@/state/catalogue';

/** Three models of two States, as a catalogue lists them. */
export const FAKE_CATALOGUE: Catalogue = [
  {
    code: 'UTO-AO-01001',
    kind: 'passport',
    state: 'UTO',
    series: 'older',
    years: [2012, 2024],
    numberPattern: '@#######',
    mrzFormat: 'TD3',
    pages: [
      {
        id: 'data',
        kind: 'data',
        widthMm: 125,
        heightMm: 88,
        elements: ['paper', 'watermark', 'microprint', 'ovi', 'portrait-print', 'mrz-print', 'text'],
      },
    ],
  },
  {
    code: 'QVM-AO-02001',
    kind: 'passport',
    state: 'QVM',
    series: 'newer',
    years: [2016, 2030],
    numberPattern: '@@######',
    mrzFormat: 'TD3',
    pages: [
      {
        id: 'data',
        kind: 'data',
        widthMm: 125,
        heightMm: 88,
        elements: ['polycarbonate', 'changeable-laser-image', 'portrait-print', 'mrz-print', 'text'],
      },
    ],
  },
  {
    code: 'UTO-XB-01001',
    kind: 'birth-certificate',
    state: 'UTO',
    series: null,
    years: [1960, 2030],
    numberPattern: '######',
    mrzFormat: null,
    pages: [
      {
        id: 'certificate',
        kind: 'certificate',
        widthMm: 148,
        heightMm: 210,
        elements: ['paper', 'seal-impression', 'text'],
      },
    ],
  },
];
