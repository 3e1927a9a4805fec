import { describe, expect, it } from 'vitest';
import type { Photograph, PhotographedSpecimen } from '@/core/document/photographed';
import { checkPhotographed, type DraftEvidence, finishedEvidence, type PhotographedKey } from './photographed-key';

const WHITE: Photograph = {
  picture: 'w',
  light: 'white',
  sizePx: { width: 1250, height: 880 },
  alignment: { kind: 'same-frame' },
};

const SPOT = { here: { x: 1, y: 1 }, there: { x: 1, y: 1 } };

const READY: PhotographedSpecimen = {
  id: 'one',
  title: 'A worn passport',
  provenance: { source: 'Own collection', licence: '' },
  photographs: [WHITE],
  scale: { kind: 'width', widthMm: 125 },
  added: { year: 2026, month: 3, day: 1 },
};

function aRegion(change: Partial<DraftEvidence>): DraftEvidence {
  return {
    id: 'r',
    target: { kind: 'face' },
    lights: ['white'],
    minMagnification: 1,
    feature: 'trace',
    sign: 'wear-and-damage',
    category: 'none',
    strength: 3,
    expected: { code: 'nothing-noted', values: {} },
    found: { code: 'nothing-noted', values: {} },
    ...change,
  };
}

const ODD: PhotographedKey = { truth: { kind: 'genuine-odd' }, evidence: [aRegion({})] };

function codesOf(specimen: PhotographedSpecimen, key: PhotographedKey): readonly string[] {
  return checkPhotographed(specimen, key).map((problem) => problem.code);
}

describe('what is still to do on a photographed specimen', () => {
  it('is nothing when pictures, size, truth, regions, title and source are there', () => {
    expect(codesOf(READY, ODD)).toEqual([]);
    expect(codesOf(READY, { truth: { kind: 'genuine' }, evidence: [] })).toEqual([]);
  });

  it.each([
    ['photographed.no-picture', { photographs: [] }],
    ['photographed.size-missing', { scale: { kind: 'unknown' } }],
    ['photographed.title-missing', { title: '  ' }],
    ['photographed.source-missing', { provenance: { source: '', licence: 'free' } }],
    [
      'photographed.alignment',
      { photographs: [WHITE, { ...WHITE, light: 'uv365', alignment: { kind: 'pairs', pairs: [SPOT, SPOT] } }] },
    ],
  ] satisfies [string, Partial<PhotographedSpecimen>][])('is %s', (code, change) => {
    expect(codesOf({ ...READY, ...change }, ODD)).toEqual([code]);
  });

  it.each([
    ['photographed.truth-missing', 'the author has not said it', { truth: null, evidence: [] }],
    ['photographed.sign-missing', 'a region has no sign', { ...ODD, evidence: [aRegion({ sign: null })] }],
    ['photographed.oddity-without-region', 'nothing odd is marked', { ...ODD, evidence: [] }],
    [
      'photographed.genuine-with-fraud',
      'a genuine one shows fraud',
      { ...ODD, evidence: [aRegion({ category: '3a' })] },
    ],
    [
      'photographed.fraud-without-region',
      'fraud of another category is marked',
      { truth: { kind: 'fraudulent', category: '3c' }, evidence: [aRegion({ category: '3a' })] },
    ],
  ] satisfies [string, string, PhotographedKey][])('is %s when %s', (code, _when, key) => {
    expect(codesOf(READY, key)).toEqual([code]);
  });

  it('leaves regions without a sign out of the evidence', () => {
    expect(finishedEvidence([aRegion({ id: 'a' }), aRegion({ id: 'b', sign: null })]).map((one) => one.id)).toEqual([
      'a',
    ]);
  });
});
