import { expect, it } from 'vitest';
import { aDevice } from '../../tests/support/device';
import { aProfile, aSession } from '../../tests/support/records';
import { succeeded } from '../../tests/support/results';
import { createSessionListStore } from './session-list-store';

it('never shows the sessions of one person under the name of another', async () => {
  const tab = aDevice().openTab();
  succeeded(await tab.profiles.create(aProfile()));
  succeeded(await tab.profiles.create(aProfile({ id: 'sami' })));
  succeeded(await tab.sessions.create(aSession()));
  const store = createSessionListStore(tab.sessions);
  await store.load('ana');
  const ofAna = store.state.getState();

  const loading = store.load('sami');
  const between = store.state.getState();
  await loading;

  expect(ofAna).toMatchObject({ phase: 'ready', unfinished: [{ profileId: 'ana' }] });
  expect(between).toEqual({ phase: 'loading' });
  expect(store.state.getState()).toEqual({ phase: 'ready', unfinished: [], finished: [] });
});
