import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIGHTS } from '@/core/document/optics';
import { CATEGORIES, SIGNS } from '@/core/fraud/evidence';
import type { DraftEvidence } from '@/core/fraud/photographed-key';
import { boxToPolygon } from '@/core/kernel/geometry';
import { fromAnnotationPage } from './from-annotation-page';
import { toAnnotationPage } from './to-annotation-page';

const PICTURE = { source: 'urn:loupe:specimen:one', widthPx: 1250, heightPx: 880, pxPerMm: 10 };

const EDGE: DraftEvidence = {
  id: 'edge',
  target: { kind: 'page', page: 'photograph', region: boxToPolygon({ x: 3, y: 12.5, width: 30, height: 40 }) },
  lights: ['oblique', 'white'],
  minMagnification: 3,
  feature: 'portrait-print',
  sign: 'edge-around-portrait',
  category: '3a',
  strength: 4,
  expected: { code: 'note', values: { text: 'A smooth surface' } },
  found: { code: 'note', values: { text: 'A step all around', heightUm: 60 } },
};

const factArbitrary = fc.record({
  code: fc.stringMatching(/^[a-z-]{1,12}$/),
  values: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.oneof(fc.string(), fc.integer())),
});

function lengthMm(min: number, max: number) {
  return fc.integer({ min: min * 1000, max: max * 1000 }).map((micrometres) => micrometres / 1000);
}

const pointArbitrary = fc.record({ x: lengthMm(0, 125), y: lengthMm(0, 88) });

const regionArbitrary = fc
  .record({ corner: pointArbitrary, width: lengthMm(1, 40), height: lengthMm(1, 40), peak: fc.boolean() })
  .map(({ corner, width, height, peak }) => {
    const box = boxToPolygon({ ...corner, width, height });
    return peak ? [...box, { x: corner.x - 2, y: corner.y + height / 2 }] : box;
  });

const evidenceArbitrary: fc.Arbitrary<DraftEvidence> = fc.record({
  id: fc.string({ minLength: 1 }),
  target: fc.oneof(
    fc.constant({ kind: 'face' } as const),
    fc.constant({ kind: 'chip' } as const),
    fc.record({ kind: fc.constant('page' as const), page: fc.string({ minLength: 1 }), region: regionArbitrary }),
  ),
  lights: fc.uniqueArray(fc.constantFrom(...LIGHTS), { minLength: 1 }),
  minMagnification: fc.integer({ min: 1, max: 40 }),
  feature: fc.constantFrom('portrait-print', 'microprint', 'face'),
  sign: fc.option(fc.constantFrom(...SIGNS)),
  category: fc.constantFrom(...CATEGORIES),
  strength: fc.constantFrom(1, 2, 3, 4, 5),
  expected: factArbitrary,
  found: factArbitrary,
});

function rounded(evidence: DraftEvidence): unknown {
  const { target } = evidence;
  if (target.kind !== 'page') return evidence;
  const region = target.region.map((point) => ({
    x: Math.round(point.x * 1e4) / 1e4 + 0,
    y: Math.round(point.y * 1e4) / 1e4 + 0,
  }));
  return { ...evidence, target: { ...target, region } };
}

describe('annotation page', () => {
  it('names the W3C context, tags sign, category and lights, and gives a whole-pixel rectangle as a media fragment', () => {
    const page = toAnnotationPage([EDGE], PICTURE);

    expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(page.items[0]?.body.map((body) => body.value)).toEqual([
      'sign:edge-around-portrait',
      'category:3a',
      'light:oblique',
      'light:white',
      'feature:portrait-print',
    ]);
    expect(page.items[0]?.target).toMatchObject({
      source: PICTURE.source,
      selector: { type: 'FragmentSelector', value: 'xywh=pixel:30,125,300,400' },
    });
  });

  it('writes any other outline as an SVG polygon in pixels', () => {
    const triangle = [
      { x: 1, y: 1 },
      { x: 2.05, y: 1 },
      { x: 1, y: 3 },
    ];
    const page = toAnnotationPage([{ ...EDGE, target: { kind: 'page', page: 'data', region: triangle } }], PICTURE);

    expect(page.items[0]?.target).toMatchObject({
      selector: {
        type: 'SvgSelector',
        value: '<svg xmlns="http://www.w3.org/2000/svg"><polygon points="10,10 20.5,10 10,30"/></svg>',
      },
    });
  });

  it('carries the true lines of the machine readable zone', () => {
    const page = toAnnotationPage([], PICTURE, { mrz: ['P<UTO', 'L898'] });

    const read = fromAnnotationPage(JSON.parse(JSON.stringify(page)));

    expect(read.ok && read.value.mrz).toEqual(['P<UTO', 'L898']);
  });

  it('reads back what it wrote, whatever the evidence', () => {
    fc.assert(
      fc.property(fc.uniqueArray(evidenceArbitrary, { selector: (one) => one.id, maxLength: 6 }), (evidence) => {
        const read = fromAnnotationPage(JSON.parse(JSON.stringify(toAnnotationPage(evidence, PICTURE))));

        expect(read.ok && read.value.failed).toEqual([]);
        expect(read.ok && read.value.evidence.map(rounded)).toEqual(evidence.map(rounded));
      }),
    );
  });

  it('never throws on any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (value, items) => {
        fromAnnotationPage(value);
        fromAnnotationPage({
          type: 'AnnotationPage',
          items,
          'loupe:widthPx': 10,
          'loupe:heightPx': 10,
          'loupe:pxPerMm': 1,
        });
      }),
    );
  });

  it('keeps the good records of a page when others are bad, and says where those are', () => {
    const [good] = toAnnotationPage([EDGE], PICTURE).items;
    const items = [
      good,
      { type: 'Note' },
      { ...good, id: 'x#sign', body: [{ type: 'TextualBody', purpose: 'tagging', value: 'sign:nervous' }] },
      { ...good, id: 'x#flat', target: { source: 'a', selector: { type: 'FragmentSelector', value: 'xywh=1,1,0,5' } } },
      {
        ...good,
        id: 'x#far',
        target: { source: 'a', selector: { type: 'FragmentSelector', value: 'xywh=5000,1,5,5' } },
      },
      good,
    ];

    const read = fromAnnotationPage({ ...toAnnotationPage([], PICTURE), items });

    expect(read.ok && read.value.evidence.map((one) => one.id)).toEqual(['edge']);
    expect(read.ok && read.value.failed).toEqual([
      { code: 'annotation.not-an-annotation', path: 'items[1]' },
      { code: 'annotation.sign-unknown', path: 'items[2].body' },
      { code: 'annotation.region-unreadable', path: 'items[3].target.selector' },
      { code: 'annotation.region-outside', path: 'items[4].target.selector' },
      { code: 'annotation.id-twice', path: 'items[5].id' },
    ]);
  });

  it('reads annotations of other programs: single body, percent rectangles, SVG rectangles, comments', () => {
    const space = { widthPx: 200, heightPx: 100, pxPerMm: 2, page: 'photograph' };
    const items = [
      {
        id: 'a',
        type: 'Annotation',
        body: { type: 'TextualBody', value: 'Look here' },
        target: { source: 'p', selector: [{ type: 'FragmentSelector', value: 'xywh=percent:10,10,50,50' }] },
      },
      {
        id: 'b',
        type: 'Annotation',
        target: {
          source: 'p',
          selector: { type: 'SvgSelector', value: '<svg><rect x="2" y="4" width="6" height="8"/></svg>' },
        },
      },
    ];

    const read = fromAnnotationPage({ type: 'AnnotationPage', items }, space);

    expect(read.ok && read.value.failed).toEqual([]);
    expect(read.ok && read.value.evidence[0]).toMatchObject({
      sign: null,
      found: { values: { text: 'Look here' } },
      target: { region: boxToPolygon({ x: 10, y: 5, width: 50, height: 25 }) },
    });
    expect(read.ok && read.value.evidence[1]).toMatchObject({
      target: { region: boxToPolygon({ x: 1, y: 2, width: 3, height: 4 }) },
    });
  });

  it('refuses what is no annotation page, and a page whose picture is not known', () => {
    expect(fromAnnotationPage('x')).toEqual({ ok: false, problem: { code: 'annotation.not-a-page', path: '' } });
    expect(fromAnnotationPage({ type: 'AnnotationPage', items: [] })).toEqual({
      ok: false,
      problem: { code: 'annotation.picture-unknown', path: '' },
    });
  });
});
