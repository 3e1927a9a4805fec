import { describe, expect, test } from 'vitest';
import { SYMBOLOGIES } from '@/core/document/element';
import { makePresentation } from '@/core/document/make-presentation';
import { createRandom } from '@/core/kernel/random';
import { aModelWith } from '../../../tests/support/barcode-model';
import { readShippedContent } from '../../../tests/support/shipped-content';
import { drawPage } from '../draw-page';
import { computeSymbols } from './compute-symbols';
import { encodeSymbol } from './encode-symbol';
import { hasSymbols } from './has-symbols';
import { symbolMark } from './symbol-mark';

const TEXT = 'M1DESMARAIS/LUC       EABC123 YULFRAAC 0834 326J001A0025 100';
const NO_KEYS = { signers: [], stranger: { ...signer() } };

function signer() {
  const day = { year: 2020, month: 1, day: 1 };
  return {
    state: '',
    signer: '',
    certificate: '',
    from: day,
    until: day,
    isRevoked: false,
    publicKey: '',
    privateKey: '',
  };
}

describe('a symbol', () => {
  test.each(SYMBOLOGIES)('of %s is the same every time and lies in its box with its quiet zone', (symbology) => {
    const box = { x: 10, y: 20, width: 60, height: 20 };
    const outline = encodeSymbol(symbology, TEXT, 3);

    const { shape } = symbolMark(outline, box, {}, 'offset');

    expect(encodeSymbol(symbology, TEXT, 3)).toEqual(outline);
    const steps = shape.type === 'outline' ? shape.steps : [];
    const points = steps.flatMap((step) => (step[0] === 'M' || step[0] === 'L' ? [[step[1], step[2]] as const] : []));
    const moduleMm = (Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x))) / outline.modules;
    expect(Math.min(...points.map(([x]) => x))).toBeGreaterThanOrEqual(box.x + outline.quiet * moduleMm - 1e-9);
    expect(Math.max(...points.map(([, y]) => y))).toBeLessThanOrEqual(
      box.y + box.height - outline.quiet * moduleMm + 1e-9,
    );
  });

  test('holds bytes as they are, and takes the shape of its place where it can', () => {
    const bytes = Uint8Array.from({ length: 134 }, (_, index) => (index * 37) % 256);

    expect(encodeSymbol('data-matrix', bytes, 1)).toMatchObject({ modules: 44, quiet: 1 });
    const wide = encodeSymbol('pdf417', TEXT, 5);
    const narrow = encodeSymbol('pdf417', TEXT, 2);
    expect(wide.width / wide.height).toBeGreaterThan(narrow.width / narrow.height);
  });
});

test('a page is drawn with the symbols computed for it, and not without', () => {
  const model = aModelWith({ kind: 'barcode', symbology: 'qr', text: TEXT }, { width: 18, height: 18 }, 'toner');
  const { documents } = makePresentation({ ...readShippedContent(), models: [model] }, createRandom(4));
  const [document] = documents;
  const page = document?.pages[0];
  if (!document || !page) throw new Error('The model has a page');

  expect(hasSymbols(page)).toBe(true);
  expect(drawPage(document, page, computeSymbols(page, NO_KEYS)).some(({ shape }) => shape.type === 'outline')).toBe(
    true,
  );
  expect(() => drawPage(document, page)).toThrow(RangeError);
});
