import { describe, expect, it } from 'vitest';
import { moveBy } from '@/core/document/alignment';
import type { DraftEvidence } from '@/core/fraud/photographed-key';
import { boxToPolygon } from '@/core/kernel/geometry';
import { toAnnotationPage } from '@/interop/annotations/to-annotation-page';
import { openPhotographed } from './open-photographed';
import type { PhotographedPort, StoredPhotographed } from './photographed-port';
import { viewportTransform } from './viewport-transform';

const REGION = boxToPolygon({ x: 10, y: 20, width: 30, height: 40 });

const EDGE: DraftEvidence = {
  id: 'edge',
  target: { kind: 'page', page: 'photograph', region: REGION },
  lights: ['oblique'],
  minMagnification: 1,
  feature: 'portrait-print',
  sign: 'edge-around-portrait',
  category: '3a',
  strength: 3,
  expected: { code: 'nothing-noted', values: {} },
  found: { code: 'note', values: { text: 'A step' } },
};

const STORED: StoredPhotographed = {
  specimen: {
    id: 'one',
    title: 'The changed portrait',
    provenance: { source: 'Own collection', licence: '' },
    photographs: [
      { picture: 'a', light: 'white', sizePx: { width: 1250, height: 880 }, alignment: { kind: 'same-frame' } },
      { picture: 'b', light: 'oblique', sizePx: { width: 2500, height: 1760 }, alignment: { kind: 'same-frame' } },
    ],
    scale: { kind: 'width', widthMm: 125 },
    added: { year: 2026, month: 3, day: 1 },
  },
  key: {
    truth: { kind: 'fraudulent', category: '3a' },
    annotations: toAnnotationPage([EDGE], {
      source: 'urn:loupe:specimen:one',
      widthPx: 1250,
      heightPx: 880,
      pxPerMm: 10,
    }),
  },
};

function portWith(stored: StoredPhotographed | null): PhotographedPort {
  return { read: async () => stored, picture: async () => null };
}

describe('opening a photographed specimen', () => {
  it('gives the page in millimetres, the lights that were taken, and the key in millimetres', async () => {
    const opened = await openPhotographed(portWith(STORED), 'one');

    if (!opened.ok) throw new Error(opened.problem.code);
    expect(opened.value.specimen.pages).toMatchObject([{ id: 'photograph', widthMm: 125, heightMm: 88 }]);
    expect(opened.value.specimen.source).toEqual({ kind: 'photographs', lights: ['white', 'oblique'] });
    expect(opened.value.key).toMatchObject({
      fraudulent: true,
      category: '3a',
      evidence: [{ target: { region: REGION } }],
    });
  });

  it('lets nothing of the key into the public half, the title included', async () => {
    const opened = await openPhotographed(portWith(STORED), 'one');

    if (!opened.ok) throw new Error(opened.problem.code);
    const shown = JSON.stringify(opened.value.specimen);
    for (const word of ['3a', 'edge', 'step', 'fraud', 'genuine', 'changed portrait'])
      expect(shown).not.toContain(word);
  });

  it('refuses a specimen that is gone, unfinished, or whose regions cannot be read', async () => {
    const untold = { ...STORED, key: { ...STORED.key, truth: null } };
    const unread = { ...STORED, key: { ...STORED.key, annotations: { type: 'AnnotationPage', items: [7] } } };

    expect(await openPhotographed(portWith(null), 'one')).toMatchObject({ problem: { code: 'photographed.missing' } });
    expect(await openPhotographed(portWith(untold), 'one')).toMatchObject({
      problem: { code: 'photographed.unfinished' },
    });
    expect(await openPhotographed(portWith(unread), 'one')).toMatchObject({
      problem: { code: 'photographed.unfinished' },
    });
  });
});

describe('drawing a photograph into a viewport', () => {
  it('puts a spot of the working copy where the page has it', () => {
    const turned = { cos: 0, sin: 2, shiftX: 500, shiftY: 30 };
    const viewport = { originMm: { x: 5, y: 3 }, pxPerMm: 4, widthPx: 100, heightPx: 100 };
    const [a, b, c, d, e, f] = viewportTransform(turned, 3, 10, viewport);

    const inFirst = moveBy(turned, { x: 3 * 20, y: 3 * 7 });

    expect(a * 20 + c * 7 + e).toBeCloseTo((inFirst.x / 10 - 5) * 4);
    expect(b * 20 + d * 7 + f).toBeCloseTo((inFirst.y / 10 - 3) * 4);
  });
});
