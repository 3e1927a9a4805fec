import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnswer, NOON } from '../../../tests/support/records';
import type { AnswerRecord } from './answer-record';
import { chooseSkills } from './choose-skills';
import { emptyMemory, memoryKeyOf, remember } from './skill-memory';
import { knownUntil, skillStatesOf } from './skill-state';

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
const HALF_YEAR = 180 * DAY;
const SKILL = 'portrait-substitution';

/** Where a clock may stand: about now, days off, or years off either way, as with an empty battery or a wrong year. */
const clocks = fc.oneof(
  fc.integer({ min: -40, max: 40 }).map((days) => NOON + days * DAY),
  fc.integer({ min: -40 * DAY, max: 40 * DAY }).map((off) => NOON + off),
  fc.constantFrom(-25 * YEAR, 12 * YEAR, 73 * YEAR).map((off) => NOON + off),
  fc.constant(0),
);
const logs = fc.array(fc.record({ answeredAt: clocks, confidence: fc.constantFrom(1 as const, 6 as const) }), {
  maxLength: 40,
});

function answersOf(log: readonly { readonly answeredAt: number; readonly confidence: 1 | 6 }[]) {
  return log.map((one, index) => anAnswer({ ...one, index }));
}

function stateOf(records: readonly AnswerRecord[], now: number) {
  const memory = records.reduce(remember, emptyMemory(memoryKeyOf(anAnswer())));
  const [state] = skillStatesOf([SKILL], [memory], { now, dayEnds: now + DAY / 2 });
  if (!state) throw new Error('the skill has no state');
  return state;
}

describe('a clock that jumps between answers', () => {
  it('never gives what is no number, nor a chance above one, nor a date further off than half a year', () => {
    fc.assert(
      fc.property(logs, clocks, (log, now) => {
        const { schedule, recall, ratings, level } = stateOf(answersOf(log), now);

        expect(recall).toBeGreaterThanOrEqual(0);
        expect(recall).toBeLessThanOrEqual(1);
        expect([ratings.learner, ratings.spread, level].every(Number.isFinite)).toBe(true);
        if (!schedule) return;
        expect(schedule.stability).toBeGreaterThan(0);
        expect(schedule.dueAt).toBeGreaterThan(schedule.reviewedAt);
        expect(schedule.dueAt).toBeLessThanOrEqual(knownUntil(now) + HALF_YEAR);
      }),
    );
  });

  it('loses no answer that was given up to now, whatever was written before or after it', () => {
    fc.assert(
      fc.property(logs, clocks, (log, now) => {
        const past = log.filter(({ answeredAt }) => answeredAt <= knownUntil(now));

        expect(stateOf(answersOf(log), now).answers).toBe(past.length);
      }),
    );
  });

  it('changes nothing once it is right again: what was answered ahead of it waits for its day', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 2, max: 40_000 }), (log, daysAhead) => {
        const now = NOON + 50 * DAY;
        const right = answersOf(log).filter(({ answeredAt }) => answeredAt <= now);
        const ahead = [100, 101, 102].map((index) => anAnswer({ index, answeredAt: now + daysAhead * DAY + index }));

        expect(stateOf([...ahead, ...right], now)).toEqual(stateOf(right, now));
      }),
    );
  });

  it('plans something for everybody, wherever the clock stands', () => {
    fc.assert(
      fc.property(logs, clocks, (log, now) => {
        const standing = chooseSkills([stateOf(answersOf(log), now)]);

        expect(standing).toEqual([{ skill: SKILL, reason: expect.any(String), rating: expect.any(Number) }]);
        expect(standing.every(({ rating }) => Number.isFinite(rating))).toBe(true);
      }),
    );
  });
});
