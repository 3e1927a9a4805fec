import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDraft } from '@/core/learning/session-record';
import type { TaskFeedback } from '@/core/tasks/task-record';
import { succeeded } from '../../tests/support/results';
import { phaseOf, problemOf, SURE_FALSE, savingOf, sessionTabs } from '../../tests/support/session-tabs';

const tabs = sessionTabs();
beforeEach(tabs.renew);
afterEach(tabs.close);

describe('an exercise in a session', () => {
  const WORK = { index: 0, task: 'classify', input: { elapsedMs: 700, instruments: [], category: '3b' } } as const;
  const INPUT = { elapsedMs: 900, instruments: [], category: '3a' } as const;
  const FEEDBACK: TaskFeedback<'classify'> = {
    kind: 'classify',
    version: 1,
    score: { points: 1, outcome: 'right', detection: 'hit', reasons: ['right'] },
    key: { category: '3a', evidence: [] },
    told: { fraudulent: true, category: '3a', interventions: [], subtlety: 1, modelCodes: [], evidence: [] },
  };

  it('opens again with what was entered, after the page was hidden and killed', async () => {
    const first = tabs.open({ exercises: [0] });
    await first.store.start('ana', { choice: 'mixed', purpose: 'today' });
    first.store.saveExercise(WORK);
    first.hidePage();
    const second = tabs.open({ exercises: [0] });

    await second.store.resume('tab-1');

    expect(second.store.state.getState()).toMatchObject({ phase: 'exercising', index: 0, given: WORK.input });
  });

  it('begins with nothing where nothing was entered in it', async () => {
    const { store } = tabs.open({ exercises: [1] });
    await store.start('ana', { choice: 'mixed', purpose: 'today' });
    store.saveDraft({ ...emptyDraft(0), elapsedMs: 5 });
    await store.submit(SURE_FALSE);

    await store.next();

    expect(store.state.getState()).toMatchObject({ phase: 'exercising', index: 1, given: undefined });
  });

  it('takes no work on an item that was answered in another tab, and says so', async () => {
    const first = tabs.open({ exercises: [0] });
    const second = tabs.open({ name: 'other', exercises: [0] });
    await first.store.start('ana', { choice: 'mixed', purpose: 'today' });
    await second.store.resume('tab-1');
    await first.store.submitExercise(INPUT, FEEDBACK);

    second.store.saveExercise(WORK);
    second.hidePage();

    await expect.poll(() => problemOf(second.store)).toBe('storage.moved-on');
    expect(succeeded(await first.sessions.read('tab-1'))).toMatchObject({ position: 1, draft: null });
  });

  it('is told once it is on disk, and leaves no work behind', async () => {
    const { store, sessions } = tabs.open({ exercises: [0] });
    await store.start('ana', { choice: 'mixed', purpose: 'today' });
    store.saveExercise(WORK);

    await store.submitExercise(INPUT, FEEDBACK);

    expect(phaseOf(store)).toBe('exercised');
    expect(savingOf(store)).toEqual({ kind: 'saved' });
    expect(succeeded(await sessions.read('tab-1'))).toMatchObject({ position: 1, draft: null });
  });

  it('is not told in a test: the next item opens', async () => {
    const { store } = tabs.open({ exercises: [0] });
    await store.start('ana', { choice: 'mixed', purpose: 'test', test: 'after', form: 'B1', items: 3 });

    await store.submitExercise(INPUT, FEEDBACK);

    expect(store.state.getState()).toMatchObject({ phase: 'examining', draft: { index: 1 } });
  });
});
