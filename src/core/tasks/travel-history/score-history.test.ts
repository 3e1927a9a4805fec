import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HISTORY_PROBLEMS } from './history-problem';
import { scoreHistory } from './score-history';

/** Each row: what is the matter and where, what was answered, and the score worked out by hand: half for each. */
const VECTORS = [
  {
    why: 'what and where',
    truth: { problem: 'stay-in-stay', stamps: ['x', 'y'] },
    answer: { problem: 'stay-in-stay', stamps: ['x'] },
    score: { points: 1, detection: 'hit', reasons: ['right'] },
  },
  {
    why: 'the other stamp of the two shows it as well',
    truth: { problem: 'stay-in-stay', stamps: ['x', 'y'] },
    answer: { problem: 'stay-in-stay', stamps: ['y', 'x'] },
    score: { points: 1, detection: 'hit', reasons: ['right'] },
  },
  {
    why: 'a stamp too many spoils the place',
    truth: { problem: 'other-post', stamps: ['x'] },
    answer: { problem: 'other-post', stamps: ['x', 'z'] },
    score: { points: 0.5, detection: 'hit', reasons: ['other-stamp'] },
  },
  {
    why: 'the right stamp for another fraud',
    truth: { problem: 'other-post', stamps: ['x'] },
    answer: { problem: 'other-years', stamps: ['x'] },
    score: { points: 0.5, detection: 'hit', reasons: ['other-problem'] },
  },
  {
    why: 'an overstay is no fraud',
    truth: { problem: 'overstay', stamps: ['x'] },
    answer: { problem: 'stay-in-stay', stamps: ['x'] },
    score: { points: 0.5, detection: 'false-alarm', reasons: ['rules-taken-for-fraud'] },
  },
  {
    why: 'a fraud taken for a matter of rules',
    truth: { problem: 'before-issue', stamps: ['x'] },
    answer: { problem: 'overstay', stamps: ['z'] },
    score: { points: 0, detection: 'miss', reasons: ['fraud-taken-for-rules', 'other-stamp'] },
  },
  {
    why: 'nothing seen where something is',
    truth: { problem: 'other-years', stamps: ['x'] },
    answer: { problem: 'in-order', stamps: [] },
    score: { points: 0, detection: 'miss', reasons: ['matter-missed'] },
  },
  {
    why: 'order doubted',
    truth: { problem: 'in-order', stamps: [] },
    answer: { problem: 'missing-exit', stamps: ['z'] },
    score: { points: 0, detection: 'correct-acceptance', reasons: ['order-doubted'] },
  },
  {
    why: 'order seen',
    truth: { problem: 'in-order', stamps: [] },
    answer: { problem: 'in-order', stamps: [] },
    score: { points: 1, detection: 'correct-acceptance', reasons: ['right'] },
  },
] as const;

describe('a reading of stamps', () => {
  it.each(VECTORS)('is scored by what and where: $why', ({ truth, answer, score }) => {
    expect(scoreHistory(answer, truth)).toMatchObject(score);
  });

  it('is not ready without a stamp, unless nothing is the matter', () => {
    const truth = { problem: 'in-order', stamps: [] } as const;

    expect(scoreHistory({ problem: null, stamps: ['x'] }, truth).outcome).toBe('not-ready');
    expect(scoreHistory({ problem: 'overstay', stamps: [] }, truth).outcome).toBe('not-ready');
  });

  it('is whole only for the right matter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HISTORY_PROBLEMS), fc.constantFrom(...HISTORY_PROBLEMS), (problem, called) => {
        const truth = { problem, stamps: problem === 'in-order' ? [] : ['x'] };
        const { points } = scoreHistory({ problem: called, stamps: ['x'] }, truth);
        return (points === 1) === (called === problem);
      }),
    );
  });
});
