import { describe, expect, it } from 'vitest';
import { NOTHING_OBSERVED } from '../observed';
import { sortTask } from './sort-task';

describe('sorting genuine from fraudulent', () => {
  it.each([
    [6, true, 1, 'hit', ['hit']],
    [4, true, 1, 'hit', ['hit', 'unsure']],
    [3, true, 0, 'miss', ['miss']],
    [1, true, 0, 'miss', ['miss', 'sure-and-wrong']],
    [1, false, 1, 'correct-acceptance', ['correct-acceptance']],
    [3, false, 1, 'correct-acceptance', ['correct-acceptance', 'unsure']],
    [4, false, 0, 'false-alarm', ['false-alarm']],
    [6, false, 0, 'false-alarm', ['false-alarm', 'sure-and-wrong']],
  ] as const)('step %i on a specimen that is fraudulent: %s', (confidence, fraudulent, points, detection, reasons) => {
    const score = sortTask.score({ ...NOTHING_OBSERVED, confidence }, { fraudulent, evidence: [] });

    expect(score).toEqual({ points, outcome: points === 1 ? 'right' : 'wrong', detection, reasons });
  });

  it.each([0, 7, 2.5, '3', true])('refuses %s as a step', (confidence) => {
    expect(sortTask.parseInput({ ...NOTHING_OBSERVED, confidence })).toEqual({
      ok: false,
      problem: { code: 'task.input', path: 'confidence' },
    });
  });
});
