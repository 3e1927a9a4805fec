import { describe, expect, it } from 'vitest';
import type { ElementOf } from '@/core/document/element';
import type { DocumentModel, PageModel } from '@/core/document/model';
import type { BoxMm } from '@/core/kernel/geometry';
import { createRandom } from '@/core/kernel/random';
import { drawPaper } from './paper';

const MODEL: DocumentModel = {
  code: 'UTO-CO-01001',
  version: 1,
  kind: 'visa',
  state: 'UTO',
  years: [2020, 2030],
  validityYears: 1,
  documentCode: 'V',
  mrzFormat: null,
  series: null,
  cornerRadiusMm: 0,
  chip: null,
  numbering: { pattern: '#' },
  inks: {},
  motifs: {},
  pages: [],
};
const PAGE = { id: 'page', kind: 'sticker', widthMm: 125, heightMm: 88 } as const;

const paperIn = (box: BoxMm): ElementOf<'paper'> => ({
  kind: 'paper',
  id: 'paper',
  box,
  technique: 'none',
  shiftMm: { x: 0, y: 0 },
  tone: '#f3ecdb',
  uvBrightness: 0.02,
  grain: 0.5,
});

const passesOf = (box: BoxMm, kind: PageModel['kind'] = PAGE.kind): number =>
  drawPaper(paperIn(box), {
    model: MODEL,
    page: { ...PAGE, kind },
    random: createRandom('paper'),
    symbols: new Map(),
  })[0]?.deposit.passes ?? 0;

describe('drawPaper', () => {
  it('leaves the paper of a whole page as translucent as it is', () => {
    expect(passesOf({ x: 0, y: 0, width: 125, height: 88 })).toBe(0);
  });

  it('lets less light through where a label lies on the page', () => {
    expect(passesOf({ x: 0, y: 14, width: 105, height: 74 })).toBeLessThan(-0.2);
  });
});

it('a cover lets less light through than a label on a page', () => {
  const whole = { x: 0, y: 0, width: 125, height: 88 };

  expect(passesOf(whole, 'inside-cover')).toBeLessThan(passesOf({ ...whole, width: 80 }));
});
