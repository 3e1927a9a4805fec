import { describe, expect, it } from 'vitest';
import { anAnswer, NOON } from '../../../tests/support/records';
import { addAnswer, aggregateKeyOf, dayOf, emptyAggregate } from './day-aggregate';

describe('dayOf', () => {
  it.each([
    { instant: 0, day: 0, why: 'the first day' },
    { instant: 86_399_999, day: 0, why: 'its last millisecond' },
    { instant: 86_400_000, day: 1, why: 'midnight belongs to the day it begins' },
  ])('gives $day for $instant: $why', ({ instant, day }) => {
    expect(dayOf(instant)).toBe(day);
  });
});

describe('addAnswer', () => {
  it('counts outcome, time, confidence and instruments', () => {
    const record = anAnswer({ category: '3a', confidence: 5 });

    const found = addAnswer(emptyAggregate(aggregateKeyOf(record)), record);

    expect(found).toMatchObject({
      category: '3a',
      day: dayOf(NOON),
      hits: 1,
      misses: 0,
      justified: 1,
      elapsedMs: 30_000,
      confidence: [0, 0, 0, 0, 1, 0],
    });
    expect(found.instruments).toMatchObject({ white: 1, uv365: 1, loupe: 0 });
  });

  it('counts a referral with its outcome and without a confidence', () => {
    const record = anAnswer({ category: '3a' });
    const referred = { ...record, answer: { ...record.answer, verdict: { kind: 'referred' as const } } };

    const found = addAnswer(emptyAggregate(aggregateKeyOf(record)), referred);

    expect(found).toMatchObject({ hits: 1, referred: 1, confidence: [0, 0, 0, 0, 0, 0] });
  });
});
