import { describe, expect, it } from 'vitest';
import type { Category } from '@/core/fraud/evidence';
import { createRandom } from '@/core/kernel/random';
import type { AnswerRecord } from '@/core/learning/answer-record';
import { anAnswer, anExercise, NOON } from '../../../../tests/support/records';
import { type CohortTest, formStatistics } from './form-statistics';
import { slotOf } from './plan-test';

const ITEMS = 10;

/** A person's test: skilled people (skill 1) are right on every slot, others on the easy ones only. */
function aTest(number: number, part: { readonly form?: 'A1' | 'B1'; readonly finishedAt?: number } = {}): CohortTest {
  const plan = {
    seed: number * 7919,
    choice: 'mixed' as const,
    items: ITEMS,
    contentVersion: 1,
    purpose: 'test' as const,
    test: 'before' as const,
    form: part.form ?? ('A1' as const),
  };
  const skill = createRandom(`skill ${number}`).next();
  return {
    personId: `person ${number}`,
    finishedAt: part.finishedAt ?? NOON,
    answers: Array.from({ length: ITEMS }, (_, index) => {
      const slot = slotOf(plan, index);
      const category: Category = slot % 2 === 0 ? '3a' : 'none';
      const right = skill > slot / ITEMS;
      const saysFalse = (category !== 'none') === right;
      return anAnswer({ plan, index, category, confidence: saysFalse ? 6 : 1, sessionId: `session ${number}` });
    }),
  };
}

const people = (count: number) => Array.from({ length: count }, (_, number) => aTest(number));

describe('formStatistics', () => {
  it('brings the items of everybody together by their slot, whatever slot each began with', () => {
    const [form] = formStatistics(people(40));
    const difficulties = form?.group?.items.map(({ difficulty }) => difficulty?.value ?? 0) ?? [];

    expect(form).toMatchObject({ form: 'A1', persons: 40 });
    expect(form?.group?.items.map(({ slot }) => slot)).toEqual(Array.from({ length: ITEMS }, (_, slot) => slot));
    expect(difficulties).toEqual(difficulties.toSorted((a, b) => b - a));
    expect(form?.group?.items.map(({ category }) => category)).toEqual(
      Array.from({ length: ITEMS }, (_, slot) => (slot % 2 === 0 ? '3a' : 'none')),
    );
  });

  it('works out reliability of genuine and of fraudulent items apart', () => {
    const group = formStatistics(people(40))[0]?.group;

    expect(group?.reliability.fraudulent).toBeGreaterThan(0.7);
    expect(group?.reliability.genuine).toBeGreaterThan(0.7);
  });

  it('keeps exercises apart: in a list of their own, and in no measure of the examinations', () => {
    const tests = people(8).map((test, person): CohortTest => {
      const [first] = test.answers;
      if (!first) throw new Error('no answers');
      const plan = { ...first.plan, items: ITEMS, exercises: 1 };
      const answers = test.answers.map((answer): AnswerRecord => {
        const slot = slotOf(plan, answer.index);
        const outcome = person % 2 === 0 ? 'right' : 'partly';
        const score = { points: person % 2 === 0 ? 1 : 0.5, outcome, detection: 'hit' as const, reasons: [] } as const;
        return slot === 3 ? anExercise(score, { plan, index: answer.index, task: 'mrz' }) : { ...answer, plan };
      });
      return { ...test, answers };
    });
    const [form] = formStatistics(tests);

    expect(form?.group?.exercises).toMatchObject([{ slot: 3, task: 'mrz', answers: 8, difficulty: { value: 0.5 } }]);
    expect(form?.group?.items.map(({ slot }) => slot)).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9]);
    const { hits, misses, falseAlarms, correctAcceptances } = form?.group?.detection.counts ?? {
      hits: 0,
      misses: 0,
      falseAlarms: 0,
      correctAcceptances: 0,
    };
    expect(hits + misses + falseAlarms + correctAcceptances).toBe(8 * (ITEMS - 1));
  });

  it('tells nothing of a group of fewer than five', () => {
    expect(formStatistics(people(4))).toEqual([{ form: 'A1', contentVersion: 1, persons: 4, group: null }]);
    expect(formStatistics(people(5))[0]?.group).not.toBeNull();
  });

  it('hides discrimination under 30 answers', () => {
    const of = (count: number) => formStatistics(people(count))[0]?.group?.items[4]?.discrimination;

    expect(of(29)).toBeNull();
    expect(of(30)).toBeGreaterThan(0.3);
  });

  it('counts the first test of a person who took a form twice, and keeps forms apart', () => {
    const again = aTest(0, { finishedAt: NOON + 1000 });
    const found = formStatistics([again, ...people(5), aTest(1, { form: 'B1' })]);

    expect(found.map(({ form, persons }) => [form, persons])).toEqual([
      ['A1', 5],
      ['B1', 1],
    ]);
  });

  it('passes over answers that belong to no form', () => {
    expect(formStatistics([{ personId: 'x', finishedAt: NOON, answers: [anAnswer()] }])).toEqual([]);
  });
});
