import { describe, expect, it } from 'vitest';
import { aDevice } from '../../tests/support/device';
import { anAnswer, aProfile, aSession } from '../../tests/support/records';
import { succeeded } from '../../tests/support/results';
import { createProgressStore } from './progress-store';

describe('the progress store', () => {
  it('shows what one person did, and what comes to it', async () => {
    const tab = aDevice().openTab();
    succeeded(await tab.profiles.create(aProfile()));
    succeeded(await tab.sessions.create(aSession()));
    succeeded(await tab.answers.append(anAnswer({ index: 0, category: '3c', confidence: 1 })));
    const store = createProgressStore(tab.answers);
    store.follow('ana');
    await expect.poll(() => store.state.getState()).toMatchObject({ phase: 'ready', progress: { answers: 1 } });

    succeeded(await tab.answers.append(anAnswer({ index: 1, category: 'none', confidence: 6 })));

    await expect
      .poll(() => store.state.getState())
      .toMatchObject({
        phase: 'ready',
        profileId: 'ana',
        progress: { answers: 2, overall: { counts: { hits: 0, misses: 1, falseAlarms: 1, correctAcceptances: 0 } } },
      });
    store.dispose();
  });

  it('shows nothing of the person before', async () => {
    const tab = aDevice().openTab();
    succeeded(await tab.profiles.create(aProfile()));
    const store = createProgressStore(tab.answers);

    store.follow('ana');
    store.follow(null);

    expect(store.state.getState()).toEqual({ phase: 'none' });
  });
});
