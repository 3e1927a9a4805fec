import { describe, expect, it } from 'vitest';
import type { Category, Evidence } from '@/core/fraud/evidence';
import { type BoxMm, boxToPolygon } from '@/core/kernel/geometry';
import type { MarkedPlace } from './marked-place';
import { parsePlaceInput } from './place-input';
import { scorePlaces } from './score-places';

const PORTRAIT: BoxMm = { x: 5, y: 18, width: 35, height: 45 };
const ZONE: BoxMm = { x: 4, y: 66, width: 117, height: 18 };
const CREASE: BoxMm = { x: 90, y: 10, width: 20, height: 20 };

function evidence(id: string, category: Category, box: BoxMm): Evidence {
  return {
    id,
    target: { kind: 'page', page: 'data', region: boxToPolygon(box) },
    lights: ['white'],
    minMagnification: 1,
    feature: 'portrait-print',
    sign: 'edge-around-portrait',
    category,
    strength: 3,
    expected: { code: 'e', values: {} },
    found: { code: 'f', values: {} },
  };
}

function mark(box: BoxMm, page = 'data'): MarkedPlace {
  return { id: `${page} ${box.x}`, page, region: boxToPolygon(box) };
}

const KEY = [evidence('edge', '3a', PORTRAIT), evidence('zone', '3a', ZONE), evidence('crease', 'none', CREASE)];
const ELSEWHERE = { x: 60, y: 30, width: 10, height: 6 };

describe('marks', () => {
  it.each([
    [
      'one in the right place is enough; what else there was is told',
      [mark(PORTRAIT)],
      1,
      ['place-found', 'more-to-see'],
    ],
    ['both places leave nothing to see', [mark(PORTRAIT), mark(ZONE)], 1, ['place-found']],
    [
      'one more that points at nothing costs half',
      [mark(PORTRAIT), mark(ELSEWHERE)],
      0.5,
      ['place-found', 'marks-beside', 'more-to-see'],
    ],
    [
      'an oddity marked beside the place costs half',
      [mark(ZONE), mark(CREASE)],
      0.5,
      ['place-found', 'oddity-marked', 'more-to-see'],
    ],
    ['an oddity alone is no fraud', [mark(CREASE)], 0, ['nothing-there', 'oddity-marked']],
    ['the place on another page is another place', [mark(PORTRAIT, 'visa')], 0, ['nothing-there']],
  ] as const)('%s', (_, marks, points, reasons) => {
    const score = scorePlaces(marks, KEY);

    expect(score).toEqual({
      points,
      outcome: points === 1 ? 'right' : points > 0 ? 'partly' : 'wrong',
      detection: null,
      reasons,
    });
  });

  it('are not ready while there are none', () => {
    expect(scorePlaces([], KEY).outcome).toBe('not-ready');
  });
});

describe('marks from outside', () => {
  const good = { elapsedMs: 0, instruments: [], marks: [mark(PORTRAIT)] };

  it.each([
    ['more than can be made', Array.from({ length: 4 }, () => mark(PORTRAIT))],
    ['without a region', [{ id: '1', page: 'data', region: [] }]],
    ['beyond every page', [mark({ x: 700, y: 0, width: 5, height: 5 })]],
    [
      'with corners that are no numbers',
      [
        {
          id: '1',
          page: 'data',
          region: [
            { x: Number.NaN, y: 1 },
            { x: 1, y: 1 },
            { x: 2, y: 2 },
          ],
        },
      ],
    ],
    ['without a page', [{ id: '1', region: boxToPolygon(ZONE) }]],
  ])('are refused: %s', (_, marks) => {
    expect(parsePlaceInput({ ...good, marks }).ok).toBe(false);
  });

  it('are taken as they are', () => {
    expect(parsePlaceInput(good)).toEqual({ ok: true, value: good });
  });
});
