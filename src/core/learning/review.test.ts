import { describe, expect, it } from 'vitest';
import { anAnswer, anExercise } from '../../../tests/support/records';
import type { ExaminationRecord } from './answer-record';
import { reviewOf } from './review';

function anExamination(given: { readonly right: boolean; readonly justified: boolean; readonly elapsedMs: number }) {
  const record = anAnswer({ category: '3a', confidence: given.right ? 6 : 1 });
  const answer = { ...record.answer, elapsedMs: given.elapsedMs };
  return { ...record, answer, score: { ...record.score, justified: given.justified } } satisfies ExaminationRecord;
}

describe('reviewOf', () => {
  it.each([
    { right: false, justified: false, elapsedMs: 5_000, grade: 1, why: 'a fraud that got past is to be seen again' },
    { right: true, justified: false, elapsedMs: 5_000, grade: 2, why: 'right for no reason came hard' },
    { right: true, justified: true, elapsedMs: 200_000, grade: 2, why: 'right after a long time came hard' },
    { right: true, justified: true, elapsedMs: 60_000, grade: 3, why: 'right with its place' },
    { right: true, justified: true, elapsedMs: 12_000, grade: 4, why: 'right with its place and quickly' },
  ])('grades $grade: $why', ({ grade, ...given }) => {
    expect(reviewOf(anExamination(given))?.grade).toBe(grade);
  });

  it.each([
    { points: 1, elapsedMs: 20_000, grade: 3 },
    { points: 0.8, elapsedMs: 20_000, grade: 2 },
    { points: 0.5, elapsedMs: 20_000, grade: 1 },
  ])('grades an exercise of $points points $grade', ({ points, elapsedMs, grade }) => {
    const record = anExercise({ points, outcome: 'partly', detection: null, reasons: [] }, { elapsedMs });

    expect(reviewOf(record)?.grade).toBe(grade);
  });

  it('takes the rating the item was planned with, and guesses that of older answers from their subtlety', () => {
    const record = anAnswer({ category: '3a' });

    const rated = reviewOf({ ...record, told: { ...record.told, itemRating: 1.25 } });
    const older = reviewOf({ ...record, told: { ...record.told, subtlety: 5 } });

    expect([rated?.itemRating, older?.itemRating]).toEqual([1.25, 1.2]);
  });
});
