import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreChoice } from './score-choice';

const ONE = [
  { id: 'a', right: true },
  { id: 'b', right: false },
  { id: 'c', right: false },
];
const MANY = [
  { id: 'a', right: true },
  { id: 'b', right: true },
  { id: 'c', right: true },
  { id: 'd', right: false },
  { id: 'e', right: false },
];

/** Each row: what was chosen of three right and two wrong options, and the points worked out by hand. */
const VECTORS = [
  { chosen: 'abc', points: 1, reasons: ['right'] },
  { chosen: 'ab', points: 2 / 3, reasons: ['right-one-missed'] },
  { chosen: 'abcd', points: 2 / 3, reasons: ['wrong-one-chosen'] },
  { chosen: 'ad', points: 0, reasons: ['wrong-one-chosen', 'right-one-missed'] },
  { chosen: 'abcde', points: 1 / 3, reasons: ['wrong-one-chosen'] },
  { chosen: 'de', points: 0, reasons: ['wrong-one-chosen', 'right-one-missed'] },
];

describe('a choice', () => {
  it.each(VECTORS)('of $chosen among several right ones earns $points', ({ chosen, points, reasons }) => {
    const score = scoreChoice([...chosen], MANY);

    expect(score.points).toBeCloseTo(points, 12);
    expect(score.reasons).toEqual(reasons);
  });

  it('of the one right answer is right, of another wrong for one reason', () => {
    expect(scoreChoice(['a'], ONE)).toEqual({ points: 1, outcome: 'right', detection: null, reasons: ['right'] });
    expect(scoreChoice(['b'], ONE)).toEqual({
      points: 0,
      outcome: 'wrong',
      detection: null,
      reasons: ['wrong-one-chosen'],
    });
  });

  it('is not ready before anything was chosen', () => {
    expect(scoreChoice([], MANY).outcome).toBe('not-ready');
  });

  it('never earns more with a wrong option than without it', () => {
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), (chosen) => {
        return scoreChoice([...chosen, 'e'], MANY).points <= scoreChoice(chosen, MANY).points;
      }),
    );
  });
});
