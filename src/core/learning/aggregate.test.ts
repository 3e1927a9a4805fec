import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_INSTRUMENTS } from '@/core/examination/instrument-counts';
import { anAnswer, anExercise, NOON } from '../../../tests/support/records';
import { type Aggregate, addAnswer, aggregateKeysOf, dayOf, emptyAggregate, weekOf } from './aggregate';
import type { AnswerRecord } from './answer-record';
import { addTallies, tallyOf } from './tally';

const NOTHING_BESIDE = {
  confidence: { fraudulent: [0, 0, 0, 0, 0, 0], genuine: [0, 0, 0, 0, 0, 0] },
  instruments: NO_INSTRUMENTS,
  parts: {},
};

describe('dayOf', () => {
  it.each([
    { instant: 0, day: 0, why: 'the first day' },
    { instant: 86_399_999, day: 0, why: 'its last millisecond' },
    { instant: 86_400_000, day: 1, why: 'midnight belongs to the day it begins' },
  ])('gives $day for $instant: $why', ({ instant, day }) => {
    expect(dayOf(instant)).toBe(day);
  });
});

describe('weekOf', () => {
  it.each([
    { day: dayOf(NOON) - 1, week: 2930, why: 'a Sunday ends its week' },
    { day: dayOf(NOON), week: 2931, why: 'a Monday begins the next' },
    { day: 0, week: 0, why: 'the first day, a Thursday' },
  ])('gives $week for day $day: $why', ({ day, week }) => {
    expect(weekOf(day)).toBe(week);
  });
});

describe('aggregateKeysOf', () => {
  it('names all time of the skill, and the week of everything', () => {
    const keys = aggregateKeysOf(anAnswer({ category: '3a' }));

    expect(keys.map(({ grain, skill }) => `${grain} ${skill}`)).toEqual(['week every', 'all portrait-substitution']);
  });

  it.each(['partner', 'both'] as const)('leaves an answer of %s out of what this person can do', (by) => {
    expect(aggregateKeysOf({ ...anAnswer(), by })).toEqual([]);
  });
});

describe('addAnswer', () => {
  it('counts outcome, time, confidence and instruments', () => {
    const found = counted(anAnswer({ category: '3a', confidence: 5 }));

    expect(found).toMatchObject({
      skill: 'portrait-substitution',
      period: 0,
      answers: 1,
      points: 1,
      hits: 1,
      misses: 0,
      justified: 1,
      elapsedMs: 30_000,
      confidence: { fraudulent: [0, 0, 0, 0, 1, 0], genuine: [0, 0, 0, 0, 0, 0] },
    });
    expect(found.instruments).toMatchObject({ white: 1, uv365: 1, loupe: 0 });
  });

  it('counts what the answer was about', () => {
    const found = counted(anAnswer({ category: '3a', confidence: 1 }));

    expect(Object.keys(found.parts).sort()).toEqual([
      'feature/portrait-print',
      'intervention/photo-substitution',
      'light/oblique',
      'machine/silent-not-asked',
      'model/UTO-AO-01001',
      'purpose/practice',
      'task/examination',
    ]);
    expect(found.parts['light/oblique']).toMatchObject({ answers: 1, misses: 1 });
  });

  it('keeps the tally alone of a week, since all weeks are read at once', () => {
    const record = anAnswer({ category: '3a', confidence: 5 });
    const week = aggregateKeysOf(record).find(({ grain }) => grain === 'week');

    const found = week && addAnswer(emptyAggregate(week), record);

    expect(found).toEqual({ ...week, ...tallyOf(record), ...NOTHING_BESIDE });
  });

  it('counts a referral with its outcome and without a confidence', () => {
    const record = anAnswer({ category: '3a' });

    const referred = counted({ ...record, answer: { ...record.answer, verdict: { kind: 'referred' } } });

    expect(referred).toMatchObject({ hits: 1, referred: 1, confidence: { fraudulent: [0, 0, 0, 0, 0, 0] } });
  });

  it('counts the points of an exercise, and a detection only where it asks for one', () => {
    const found = counted(anExercise({ points: 0.5, outcome: 'partly', detection: null, reasons: [] }));

    expect(found).toMatchObject({ skill: 'mrz-alteration', answers: 1, points: 0.5, hits: 0, misses: 0 });
    expect(found.parts['task/mark']).toMatchObject({ answers: 1 });
  });
});

describe('sums', () => {
  it('are the same to the last digit in whatever order answers come', () => {
    const points = fc.array(fc.constantFrom(0.1, 1 / 3, 0.7, 1), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(points, (given) => {
        const tallies = given.map((one) =>
          tallyOf(anExercise({ points: one, outcome: 'partly', detection: null, reasons: [] })),
        );

        expect(tallies.toReversed().reduce(addTallies)).toEqual(tallies.reduce(addTallies));
      }),
    );
  });
});

/** The aggregate of all time. */
function counted(record: AnswerRecord): Aggregate {
  const key = aggregateKeysOf(record).find(({ grain }) => grain === 'all');
  if (!key) throw new Error('the answer is counted nowhere');
  return addAnswer(emptyAggregate(key), record);
}
