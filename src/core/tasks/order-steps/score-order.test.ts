import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreOrder } from './score-order';

const none = { en: '', fr: '', ar: '' };
const step = (id: string, rank: number) => ({ id, rank, text: none, why: none });
const FOUR = [step('a', 1), step('b', 2), step('c', 3), step('d', 4)];

/** Each row: the order, the points worked out by hand from its pairs (six of them), and the reasons. */
const VECTORS = [
  { why: 'all six pairs in order', order: 'abcd', points: 1, reasons: ['right'] },
  {
    why: 'five of six pairs: (5/6 - 1/2) / (1/2)',
    order: 'abdc',
    points: 2 / 3,
    reasons: ['end-wrong', 'neighbours-swapped'],
  },
  { why: 'five of six pairs, in the middle', order: 'acbd', points: 2 / 3, reasons: ['neighbours-swapped'] },
  {
    why: 'three of six pairs are what chance gives',
    order: 'dabc',
    points: 0,
    reasons: ['start-wrong', 'end-wrong', 'step-far-from-its-place'],
  },
  {
    why: 'no pair in order is worth no less than nothing',
    order: 'dcba',
    points: 0,
    reasons: ['start-wrong', 'end-wrong', 'step-far-from-its-place'],
  },
];

describe('an order of steps', () => {
  it.each(VECTORS)('is scored by its pairs: $why', ({ order, points, reasons }) => {
    const score = scoreOrder({ order: [...order], moves: 1 }, FOUR);

    expect(score.points).toBeCloseTo(points, 12);
    expect(score.reasons).toEqual(reasons);
    expect(score.detection).toBeNull();
  });

  it('lets steps of one rank stand either way', () => {
    const steps = [step('a', 1), step('b', 2), step('c', 2), step('d', 3)];

    expect(scoreOrder({ order: ['a', 'c', 'b', 'd'], moves: 1 }, steps).points).toBe(1);
    expect(scoreOrder({ order: ['a', 'b', 'c', 'd'], moves: 1 }, steps).points).toBe(1);
  });

  it('is not ready while nothing was moved, and worth nothing with a step missing', () => {
    expect(scoreOrder({ order: ['a', 'b', 'c', 'd'], moves: 0 }, FOUR).outcome).toBe('not-ready');
    expect(scoreOrder({ order: ['a', 'b', 'c'], moves: 1 }, FOUR)).toMatchObject({ points: 0, outcome: 'wrong' });
  });

  it('gains from every exchange of two neighbours that stand the wrong way round', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }), (order) => {
        const at = order.findIndex((id, index) => id > (order[index + 1] ?? 'z'));
        if (at < 0) return true;
        const mended = order.with(at, order[at + 1] ?? '').with(at + 1, order[at] ?? '');
        const points = (list: readonly string[]) => scoreOrder({ order: list, moves: 1 }, FOUR).points;
        return points(mended) >= points(order);
      }),
    );
  });
});
