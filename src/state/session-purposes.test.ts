import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '@/core/examination/answer';
import type { TaskFeedback } from '@/core/tasks/task-record';
import { aDevice } from '../../tests/support/device';
import { anExaminer } from '../../tests/support/examiner';
import { aProfile, NOON } from '../../tests/support/records';
import { succeeded } from '../../tests/support/results';
import type { SessionStore } from './session-state';
import { createSessionStore } from './session-store';

const SURE_FALSE: Answer = {
  verdict: { kind: 'judged', confidence: 6 },
  findings: [],
  instruments: ['white'],
  elapsedMs: 900,
};

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

type Device = ReturnType<typeof aDevice>;
const stores: SessionStore[] = [];

async function aDeviceOfAna(): Promise<Device> {
  const device = aDevice();
  succeeded(await device.openTab().profiles.create(aProfile()));
  return device;
}

function openLoupe(device: Device, exercises: readonly number[] = []) {
  const tab = device.openTab();
  const examiner = anExaminer(exercises);
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  const store = createSessionStore({
    sessions: tab.sessions,
    answers: tab.answers,
    examiner: examiner.examiner,
    faces: tab.faces,
    clock: () => NOON,
    chance: { newId, newSeed: () => 42 },
    onPageHidden: () => () => undefined,
    contentVersion: 1,
  });
  stores.push(store);
  return { ...tab, store, examiner };
}

afterEach(() => {
  for (const store of stores.splice(0)) store.dispose();
});

describe('an exercise in a session', () => {
  it('is told once its answer is on disk, counted for its skill, and followed by the next item', async () => {
    const loupe = openLoupe(await aDeviceOfAna(), [0]);
    await loupe.store.start('ana', { purpose: 'today', choice: 'mixed', standing: [] });
    expect(loupe.store.state.getState()).toMatchObject({ phase: 'exercising', index: 0 });

    await loupe.store.submitExercise(CLASSIFIED, FEEDBACK);

    expect(loupe.store.state.getState()).toMatchObject({ phase: 'exercised', saving: { kind: 'saved' } });
    expect(succeeded(await loupe.answers.ofSession('id-1'))).toMatchObject([
      { version: 2, task: 'classify', skill: 'legal-category', elapsedMs: 700, plan: { purpose: 'today' } },
    ]);
    await loupe.store.next();
    expect(loupe.store.state.getState()).toMatchObject({ phase: 'examining', session: { position: 1 } });
    expect(loupe.examiner.closed).toContain(0);
  });

  it('is opened again after the tab was killed in the middle of it', async () => {
    const device = await aDeviceOfAna();
    const before = openLoupe(device, [0]);
    await before.store.start('ana', { purpose: 'today', choice: 'mixed' });

    const after = openLoupe(device, [0]);
    await after.store.resume('id-1');

    expect(after.store.state.getState()).toMatchObject({ phase: 'exercising', index: 0, problem: null });
  });

  it('is told to have its answer when another tab gave one, and stores no second', async () => {
    const device = await aDeviceOfAna();
    const here = openLoupe(device, [0]);
    await here.store.start('ana', { purpose: 'today', choice: 'mixed' });
    const other = openLoupe(device, [0]);
    await other.store.resume('id-1');
    await other.store.submitExercise(CLASSIFIED, FEEDBACK);
    await expect.poll(() => here.store.state.getState()).toMatchObject({ problem: { code: 'storage.moved-on' } });

    await here.store.submitExercise({ ...CLASSIFIED, category: 'none' }, FEEDBACK);
    await here.store.next();

    expect(succeeded(await here.answers.ofSession('id-1'))).toMatchObject([{ input: { category: '3a' } }]);
    expect(here.store.state.getState()).toMatchObject({ session: { position: 1 } });
  });
});

describe.each(['shift', 'vigilance'] as const)('a session of %s', (purpose) => {
  it('tells nothing on the way, and takes how it felt before it shows the result', async () => {
    const loupe = openLoupe(await aDeviceOfAna());
    await loupe.store.start('ana', { purpose, choice: 'mixed', items: 2 });

    await loupe.store.submit(SURE_FALSE);
    expect(loupe.store.state.getState()).toMatchObject({ phase: 'examining', session: { position: 1 } });
    await loupe.store.submit(SURE_FALSE);
    expect(loupe.store.state.getState()).toMatchObject({ phase: 'finished' });
    await loupe.store.feel(1);

    expect(loupe.store.state.getState()).toMatchObject({ session: { felt: { right: 1, saidAt: NOON } } });
    expect(succeeded(await loupe.sessions.read('id-1'))).toMatchObject({ felt: { right: 1 } });
  });
});

describe('a pair', () => {
  it('answers alone, alone and together, is told after the third, and counts the first for the profile', async () => {
    const loupe = openLoupe(await aDeviceOfAna());
    await loupe.store.start('ana', { purpose: 'pair', choice: 'mixed', items: 3 });

    await loupe.store.submit(SURE_FALSE);
    await loupe.store.submit(SURE_FALSE);
    expect(loupe.store.state.getState()).toMatchObject({ phase: 'examining', session: { position: 2 } });
    await loupe.store.submit(SURE_FALSE);

    expect(loupe.store.state.getState().phase).toBe('told');
    const stored = succeeded(await loupe.answers.ofSession('id-1'));
    expect(stored.map(({ by }) => by ?? 'self')).toEqual(['self', 'partner', 'both']);
    const counted = succeeded(await loupe.answers.aggregates('ana')).filter(({ grain }) => grain === 'week');
    expect(counted).toMatchObject([{ answers: 1 }]);
  });
});
