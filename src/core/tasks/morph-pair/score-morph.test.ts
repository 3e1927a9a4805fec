import { describe, expect, it } from 'vitest';
import { scoreMorph } from './score-morph';

describe('a call on a photograph that may be a morph', () => {
  it.each([
    { call: 'morph', truth: 'morph', points: 1, detection: 'hit', reason: 'right' },
    { call: 'first', truth: 'morph', points: 0, detection: 'miss', reason: 'morph-accepted' },
    { call: 'cannot-tell', truth: 'morph', points: 0.6, detection: null, reason: 'undecided-at-a-morph' },
    { call: 'first', truth: 'first', points: 1, detection: 'correct-acceptance', reason: 'right' },
    { call: 'second', truth: 'first', points: 0, detection: 'correct-acceptance', reason: 'other-person-named' },
    { call: 'morph', truth: 'second', points: 0, detection: 'false-alarm', reason: 'one-person-doubted' },
    { call: 'cannot-tell', truth: 'second', points: 0.3, detection: null, reason: 'undecided-at-one-person' },
  ] as const)('says $call where it is $truth: $points', ({ call, truth, points, detection, reason }) => {
    expect(scoreMorph(call, truth)).toMatchObject({ points, detection, reasons: [reason] });
  });

  it('is worth more left open than guessed wrong, and never as much as known', () => {
    for (const truth of ['morph', 'first', 'second'] as const) {
      const open = scoreMorph('cannot-tell', truth).points;

      expect(open).toBeGreaterThan(scoreMorph(truth === 'morph' ? 'first' : 'morph', truth).points);
      expect(open).toBeLessThan(scoreMorph(truth, truth).points);
    }
  });

  it('is not ready before a call', () => {
    expect(scoreMorph(null, 'morph').outcome).toBe('not-ready');
  });
});
