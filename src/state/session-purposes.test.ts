import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TaskFeedback } from '@/core/tasks/task-record';
import { NOON } from '../../tests/support/records';
import { succeeded } from '../../tests/support/results';
import { SURE_FALSE, sessionTabs } from '../../tests/support/session-tabs';

const CLASSIFIED = { elapsedMs: 700, instruments: [], category: '3a' as const };
const FEEDBACK: TaskFeedback<'classify'> = {
  kind: 'classify',
  version: 1,
  score: { points: 1, outcome: 'right', detection: 'hit', reasons: ['right'] },
  key: { category: '3a', evidence: [] },
  told: {
    fraudulent: true,
    category: '3a',
    interventions: ['mrz-altered'],
    subtlety: 2,
    modelCodes: ['UTO-AO-01001'],
    evidence: [],
  },
};

const tabs = sessionTabs();
beforeEach(tabs.renew);
afterEach(tabs.close);

describe('an exercise in a session', () => {
  it('is told once its answer is on disk, counted for its skill, and followed by the next item', async () => {
    const loupe = tabs.open({ exercises: [0] });
    await loupe.store.start('ana', { purpose: 'today', choice: 'mixed', standing: [] });
    expect(loupe.store.state.getState()).toMatchObject({ phase: 'exercising', index: 0 });

    await loupe.store.submitExercise(CLASSIFIED, FEEDBACK);

    expect(loupe.store.state.getState()).toMatchObject({ phase: 'exercised', saving: { kind: 'saved' } });
    expect(succeeded(await loupe.answers.ofSession('tab-1'))).toMatchObject([
      { version: 2, task: 'classify', skill: 'legal-category', elapsedMs: 700, plan: { purpose: 'today' } },
    ]);
    await loupe.store.next();
    expect(loupe.store.state.getState()).toMatchObject({ phase: 'examining', session: { position: 1 } });
    expect(loupe.examiner.closed).toContain(0);
  });

  it('is opened again after the tab was killed in the middle of it', async () => {
    const before = tabs.open({ exercises: [0] });
    await before.store.start('ana', { purpose: 'today', choice: 'mixed' });

    const after = tabs.open({ exercises: [0] });
    await after.store.resume('tab-1');

    expect(after.store.state.getState()).toMatchObject({ phase: 'exercising', index: 0, problem: null });
  });

  it('is told to have its answer when another tab gave one, and stores no second', async () => {
    const here = tabs.open({ exercises: [0] });
    await here.store.start('ana', { purpose: 'today', choice: 'mixed' });
    const other = tabs.open({ exercises: [0] });
    await other.store.resume('tab-1');
    await other.store.submitExercise(CLASSIFIED, FEEDBACK);
    await expect.poll(() => here.store.state.getState()).toMatchObject({ problem: { code: 'storage.moved-on' } });

    await here.store.submitExercise({ ...CLASSIFIED, category: 'none' }, FEEDBACK);
    await here.store.next();

    expect(succeeded(await here.answers.ofSession('tab-1'))).toMatchObject([{ input: { category: '3a' } }]);
    expect(here.store.state.getState()).toMatchObject({ session: { position: 1 } });
  });
});

describe.each(['shift', 'vigilance'] as const)('a session of %s', (purpose) => {
  it('tells nothing on the way, and takes how it felt before it shows the result', async () => {
    const loupe = tabs.open();
    await loupe.store.start('ana', { purpose, choice: 'mixed', items: 2 });

    await loupe.store.submit(SURE_FALSE);
    expect(loupe.store.state.getState()).toMatchObject({ phase: 'examining', session: { position: 1 } });
    await loupe.store.submit(SURE_FALSE);
    expect(loupe.store.state.getState()).toMatchObject({ phase: 'finished' });
    await loupe.store.feel(1);

    expect(loupe.store.state.getState()).toMatchObject({ session: { felt: { right: 1, saidAt: NOON } } });
    expect(succeeded(await loupe.sessions.read('tab-1'))).toMatchObject({ felt: { right: 1 } });
  });
});

describe('a pair', () => {
  it('answers alone, alone and together, is told after the third, and counts the first for the profile', async () => {
    const loupe = tabs.open();
    await loupe.store.start('ana', { purpose: 'pair', choice: 'mixed', items: 3 });

    await loupe.store.submit(SURE_FALSE);
    await loupe.store.submit(SURE_FALSE);
    expect(loupe.store.state.getState()).toMatchObject({ phase: 'examining', session: { position: 2 } });
    await loupe.store.submit(SURE_FALSE);

    expect(loupe.store.state.getState()).toMatchObject({
      phase: 'told',
      pair: [{ index: 0 }, { index: 1, by: 'partner' }, { index: 2, by: 'both' }],
    });
    const stored = succeeded(await loupe.answers.ofSession('tab-1'));
    expect(stored.map(({ by }) => by ?? 'self')).toEqual(['self', 'partner', 'both']);
    const counted = succeeded(await loupe.answers.aggregates('ana')).filter(({ grain }) => grain === 'week');
    expect(counted).toMatchObject([{ answers: 1 }]);
  });
});
