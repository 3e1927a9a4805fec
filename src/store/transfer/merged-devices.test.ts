import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '@/core/fraud/evidence';
import type { AnswerRecord } from '@/core/learning/answer-record';
import { progressOf } from '@/core/learning/progress';
import { skillStatesOf } from '@/core/learning/skill-state';
import { TRAINABLE_SKILLS } from '@/core/learning/trainable-skills';
import { aDevice } from '../../../tests/support/device';
import { ORDER, quiet } from '../../../tests/support/exports';
import { anAnswer, anExercise, aProfile, aSession, NOON } from '../../../tests/support/records';
import { succeeded } from '../../../tests/support/results';

const DAY = 86_400_000;
const NOW = NOON + 200 * DAY;
const SESSIONS = ['session-1', 'session-2'] as const;

type Tab = ReturnType<ReturnType<typeof aDevice>['openTab']>;

async function aTab(answers: readonly AnswerRecord[] = []): Promise<Tab> {
  const tab = aDevice().openTab();
  succeeded(await tab.profiles.create(aProfile()));
  for (const id of SESSIONS) succeeded(await tab.sessions.create(aSession({ id })));
  for (const answer of answers) succeeded(await tab.answers.append(answer));
  return tab;
}

/** All that is derived from a log, and the log itself by time. */
async function allOf({ answers }: Tab) {
  const aggregates = succeeded(await answers.aggregates('ana'));
  const memories = succeeded(await answers.memories('ana', NOW));
  return {
    aggregates,
    memories,
    progress: progressOf(aggregates),
    states: skillStatesOf(TRAINABLE_SKILLS, memories, { now: NOW, dayEnds: NOW + DAY }),
    log: succeeded(await answers.page('ana', null, 100)),
  };
}

/** Answers whose points no sum of fractions gives back exactly, of two sessions, under a clock that may have jumped. */
const logs = fc.array(
  fc.record({
    answeredAt: fc.oneof(fc.integer({ min: NOON, max: NOON + 5 }), fc.integer({ min: 0, max: NOW + 900 * DAY })),
    category: fc.constantFrom(...CATEGORIES),
    points: fc.constantFrom(null, 0.1, 1 / 3, 0.7, 1),
    /** On which devices it was given or had come by an import before. */
    on: fc.constantFrom('a' as const, 'b' as const, 'both' as const),
    turn: fc.nat(),
  }),
  { minLength: 1, maxLength: 8 },
);

function answersOf(log: ReturnType<typeof logs.generate>['value']) {
  return log.map(({ answeredAt, category, points, on, turn }, at) => {
    const place = { sessionId: SESSIONS[at % 2] ?? 'session-1', index: at, answeredAt };
    const record: AnswerRecord =
      points === null
        ? anAnswer({ ...place, category })
        : anExercise({ points, outcome: 'partly', detection: null, reasons: [] }, place);
    return { record, on, turn };
  });
}

describe('a profile that is used on two devices', () => {
  it('has the same tallies, schedule, ratings and statistics as one log in the order of time, whichever way it is merged', async () => {
    await fc.assert(
      fc.asyncProperty(logs, async (log) => {
        const given = answersOf(log);
        const inTime = given.map(({ record }) => record).toSorted((x, y) => x.answeredAt - y.answeredAt);
        const arriving = given.toSorted((x, y) => x.turn - y.turn);
        const of = (device: 'a' | 'b') => arriving.filter(({ on }) => on === device || on === 'both');
        const a = await aTab(of('a').map(({ record }) => record));
        const b = await aTab(of('b').map(({ record }) => record));
        const fromA = succeeded(await a.transfer.exportProfile(ORDER, quiet)).blob;
        const fromB = succeeded(await b.transfer.exportProfile(ORDER, quiet)).blob;

        for (const blob of [fromB, fromB]) succeeded(await a.transfer.importFile(blob, quiet));
        for (const blob of [fromA, fromA, fromB]) succeeded(await b.transfer.importFile(blob, quiet));

        const one = await allOf(await aTab(inTime));
        expect(await allOf(a)).toEqual(one);
        expect(await allOf(b)).toEqual(one);
      }),
      { numRuns: 12 },
    );
  });

  it('agrees on how a session felt and when it ended, where both said so', async () => {
    const [a, b] = [await aTab(), await aTab()];
    const said = [
      { tab: a, right: 9, at: NOON + 5 },
      { tab: b, right: 4, at: NOON + 2 },
    ];
    for (const { tab, right, at } of said) {
      succeeded(await tab.sessions.finish('session-1', at));
      succeeded(await tab.sessions.feel('session-1', { right, saidAt: at }));
    }
    const fromA = succeeded(await a.transfer.exportProfile(ORDER, quiet)).blob;
    const fromB = succeeded(await b.transfer.exportProfile(ORDER, quiet)).blob;

    succeeded(await a.transfer.importFile(fromB, quiet));
    succeeded(await b.transfer.importFile(fromA, quiet));

    const onA = succeeded(await a.sessions.read('session-1'));
    const onB = succeeded(await b.sessions.read('session-1'));
    expect(onA).toEqual(onB);
    expect(onA).toMatchObject({ finishedAt: NOON + 2, felt: { right: 4, saidAt: NOON + 2 } });
  });
});
