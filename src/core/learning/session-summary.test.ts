import { describe, expect, it } from 'vitest';
import { anAnswer } from '../../../tests/support/records';
import { summarise } from './session-summary';

describe('the summary of a session', () => {
  it('counts fraud found of the fraudulent and false alarms of the genuine, never together', () => {
    const answers = [
      anAnswer({ index: 0, category: '3a', confidence: 6 }),
      anAnswer({ index: 1, category: '3b', confidence: 1 }),
      anAnswer({ index: 2, category: 'none', confidence: 4 }),
      anAnswer({ index: 3, category: 'none', confidence: 2 }),
      anAnswer({ index: 4, category: 'none', confidence: 1 }),
    ];

    const summary = summarise(answers);

    expect(summary.found).toEqual({ count: 1, total: 2 });
    expect(summary.falseAlarms).toEqual({ count: 1, total: 3 });
    expect(summary.byCategory['3b']).toEqual({ count: 0, total: 1 });
    expect(summary.byCategory.none).toEqual({ count: 2, total: 3 });
  });

  it('leaves what was not decided out of every rate', () => {
    const open = anAnswer({ category: '3c' });
    const undetermined = { ...open, score: { ...open.score, outcome: 'undetermined' as const } };

    const summary = summarise([undetermined]);

    expect(summary.undetermined).toBe(1);
    expect(summary.found).toEqual({ count: 0, total: 0 });
    expect(summary.byCategory['3c']).toEqual({ count: 0, total: 0 });
  });

  it('praises nobody for a session in which nothing was decided', () => {
    const open = anAnswer({ category: '3c' });
    const undetermined = { ...open, score: { ...open.score, outcome: 'undetermined' as const } };

    const advice = [summarise([]).advice, summarise([undetermined]).advice, summarise([open]).advice];

    expect(advice).toEqual([[], [], [{ code: 'clean' }]]);
  });

  it('advises on each category missed, on false alarms, and on lights left off', () => {
    const answers = [
      anAnswer({ category: '3c', confidence: 1 }),
      anAnswer({ index: 1, category: 'none', confidence: 6 }),
    ];

    const { advice } = summarise(answers);

    expect(advice).toEqual([
      { code: 'missed', category: '3c', count: 1 },
      { code: 'false-alarms', count: 1 },
      { code: 'unused-lights', lights: ['oblique', 'coaxial', 'transmitted', 'infrared'] },
    ]);
  });

  it('finds nothing to mend when nothing was wrong', () => {
    const { advice } = summarise([anAnswer({ category: '3a', confidence: 6 })]);

    expect(advice).toEqual([{ code: 'clean' }]);
  });

  it('sums an empty session to nothing', () => {
    const summary = summarise([]);

    expect(summary).toMatchObject({ found: { count: 0, total: 0 }, elapsedMs: 0, undetermined: 0 });
  });
});
