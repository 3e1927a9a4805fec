import { describe, expect, it } from 'vitest';
import { anAnswer, anExercise } from '../../../tests/support/records';
import type { AnswerRecord } from './answer-record';
import { driftOf } from './session-drift';

/** Answers of one minute each: `r` right, `m` a fraud accepted, `a` a genuine document stopped. */
function minutes(course: string): readonly AnswerRecord[] {
  return [...course].map((what, index) => {
    const record =
      what === 'a'
        ? anAnswer({ index, category: 'none', confidence: 6 })
        : anAnswer({ index, category: '3a', confidence: what === 'm' ? 1 : 6 });
    return { ...record, answer: { ...record.answer, elapsedMs: 59_000 } };
  });
}

describe('driftOf', () => {
  it('counts stretches of five minutes of work, with acceptances apart', () => {
    const { blocks } = driftOf(minutes('rrrrrmmrra'));

    expect(blocks).toEqual([
      { fromMinute: 0, toMinute: 5, answers: 5, right: 5, judged: 5, accepted: 0 },
      { fromMinute: 5, toMinute: 10, answers: 5, right: 2, judged: 5, accepted: 2 },
    ]);
  });

  it('says after which minute a break was due, where fewer answers were right', () => {
    expect(driftOf(minutes('rrrrrrrrrrmmmrr')).breakAfterMinute).toBe(10);
  });

  it.each(['rrrrrrrrrrrrrrr', 'mmmrrrrrrr', 'rrrrrm', ''])('says nothing of %s', (course) => {
    expect(driftOf(minutes(course)).breakAfterMinute).toBeNull();
  });

  it('takes exercises in, and leaves out what a partner answered', () => {
    const exercise = anExercise({ points: 1, outcome: 'right', detection: null, reasons: [] }, { index: 1 });

    const { blocks } = driftOf([anAnswer(), exercise, { ...anAnswer({ index: 2 }), by: 'partner' }]);

    expect(blocks).toMatchObject([{ answers: 2, right: 2, judged: 1 }]);
  });
});
