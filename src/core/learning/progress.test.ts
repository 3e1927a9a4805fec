import { describe, expect, it } from 'vitest';
import { anAnswer, NOON } from '../../../tests/support/records';
import { type Aggregate, addAnswer, aggregateKeysOf, emptyAggregate } from './aggregate';
import type { AnswerRecord } from './answer-record';
import { progressOf } from './progress';

/** One aggregate per answer: sums must not care how answers are spread over them. */
function aggregatesOf(records: readonly AnswerRecord[]): readonly Aggregate[] {
  return records.flatMap((record) => aggregateKeysOf(record).map((key) => addAnswer(emptyAggregate(key), record)));
}

describe('progressOf', () => {
  const progress = progressOf(
    aggregatesOf([
      anAnswer({ category: '3a', confidence: 6 }),
      anAnswer({ category: '3a', confidence: 2 }),
      anAnswer({ category: '3c', confidence: 5 }),
      anAnswer({ category: 'none', confidence: 1 }),
      anAnswer({ category: 'none', confidence: 4, answeredAt: NOON + 86_400_000 }),
    ]),
  );

  it('keeps hits and false alarms apart', () => {
    expect(progress.overall.counts).toEqual({ hits: 2, misses: 1, falseAlarms: 1, correctAcceptances: 1 });
  });

  it('counts hits and misses of a category alone, against all genuine specimens', () => {
    expect(progress.byCategory['3a'].counts).toEqual({ hits: 1, misses: 1, falseAlarms: 1, correctAcceptances: 1 });
    expect(progress.byCategory['3c'].counts).toEqual({ hits: 1, misses: 0, falseAlarms: 1, correctAcceptances: 1 });
  });

  it('claims nothing about a category without a specimen', () => {
    expect(progress.byCategory['3b']).toMatchObject({ hitRate: null, sensitivity: null, truth: { answers: 0 } });
  });

  it('measures confidence against the truth', () => {
    // pairs in order: 6 > 1, 6 > 4, 2 > 1, 5 > 1, 5 > 4, of 6
    expect(progress.confidence.areaUnderCurve?.value).toBeCloseTo(5 / 6, 12);
  });

  it('lists the weeks in order', () => {
    const monday = anAnswer({ answeredAt: NOON });
    const sunday = anAnswer({ answeredAt: NOON - 13 * 3_600_000 });

    const { weeks } = progressOf(aggregatesOf([monday, sunday]));

    expect(weeks.map(({ week }) => week - (weeks[0]?.week ?? 0))).toEqual([0, 1]);
  });

  it('has nothing to say of nobody', () => {
    expect(progressOf([])).toMatchObject({
      answers: 0,
      elapsedMs: null,
      overall: { hitRate: null, falseAlarmRate: null },
    });
  });
});
