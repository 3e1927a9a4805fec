import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnswer, NOON } from '../../../tests/support/records';
import type { AnswerRecord } from './answer-record';
import { emptyMemory, KEPT_REVIEWS, memoryKeyOf, remember } from './skill-memory';

function memoryOf(records: readonly AnswerRecord[]) {
  return records.reduce(remember, emptyMemory(memoryKeyOf(anAnswer())));
}

describe('remember', () => {
  const answers = fc.uniqueArray(
    fc.record({ index: fc.nat(200), answeredAt: fc.integer({ min: NOON, max: NOON + 40 }) }),
    { selector: ({ index }) => index, maxLength: KEPT_REVIEWS + 20 },
  );

  it('gives the same memory in whatever order the answers of merged devices come', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (given, turn) => {
        const records = given.map((one) => anAnswer(one));
        const at = given.length === 0 ? 0 : turn % given.length;
        const turned = [...records.slice(at), ...records.slice(0, at)].reverse();

        expect(memoryOf(turned)).toEqual(memoryOf(records));
      }),
    );
  });

  it('puts an answer that comes late, or from a clock that was set back, where its instant belongs', () => {
    const late = anAnswer({ index: 2, answeredAt: NOON - 1000 });

    const { reviews } = memoryOf([anAnswer({ index: 0 }), anAnswer({ index: 1, answeredAt: NOON + 5 }), late]);

    expect(reviews.map(({ id }) => id)).toEqual(['session-1/2', 'session-1/0', 'session-1/1']);
  });

  it('keeps the latest reviews alone, so that one more answer costs the same after years', () => {
    const records = Array.from({ length: KEPT_REVIEWS + 5 }, (_, index) =>
      anAnswer({ index, answeredAt: NOON + index }),
    );

    const { reviews } = memoryOf(records);

    expect(reviews).toHaveLength(KEPT_REVIEWS);
    expect(reviews[0]).toMatchObject({ at: NOON + 5 });
  });

  it.each(['partner', 'both'] as const)('leaves out an answer of %s', (by) => {
    expect(memoryOf([{ ...anAnswer(), by }]).reviews).toEqual([]);
  });
});
