import { describe, expect, it } from 'vitest';
import { aDevice } from '../../tests/support/device';
import { NOON } from '../../tests/support/records';
import { codeOf, succeeded } from '../../tests/support/results';
import type { SettingsPort } from './ports';
import { createProfileStore } from './profile-store';

function aStore(device = aDevice()) {
  let kept: string | null = null;
  const settings: Pick<SettingsPort, 'chosenProfile' | 'choose'> = {
    chosenProfile: () => kept,
    choose: (id) => {
      kept = id;
    },
  };
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `p${ids}`;
  };
  const { profiles } = device.openTab();
  const open = () => createProfileStore({ profiles, settings, chance: { newId }, clock: () => NOON + ids });
  return { open, profiles };
}

describe('the profile store', () => {
  it('makes a profile and chooses it, and finds it chosen next time', async () => {
    const { open } = aStore();
    const store = open();
    succeeded(await store.create('  Ana  ', 'officer'));
    const reopened = open();

    await expect
      .poll(() => reopened.state.getState())
      .toMatchObject({ phase: 'ready', chosen: { id: 'p1', name: 'Ana' } });
    store.dispose();
    reopened.dispose();
  });

  it.each([
    { name: '   ', code: 'profile.name-empty' },
    { name: 'x'.repeat(61), code: 'profile.name-long' },
  ])('refuses a name with $code', async ({ name, code }) => {
    const store = aStore().open();

    expect(codeOf(await store.create(name, 'officer'))).toBe(code);
    store.dispose();
  });

  it('never has nobody chosen while another profile is made', async () => {
    const store = aStore().open();
    succeeded(await store.create('Ana', 'officer'));
    const chosen: (string | null)[] = [];
    store.state.subscribe((now) => chosen.push(now.phase === 'ready' ? (now.chosen?.name ?? null) : null));

    succeeded(await store.create('Sami', 'trainer'));

    expect(chosen).not.toContain(null);
    expect(chosen.at(-1)).toBe('Sami');
    store.dispose();
  });

  it('has nobody chosen once the chosen profile was deleted in another tab', async () => {
    const device = aDevice();
    const store = aStore(device).open();
    succeeded(await store.create('Ana', 'officer'));

    succeeded(await device.openTab().profiles.remove('p1'));

    await expect.poll(() => store.state.getState()).toMatchObject({ phase: 'ready', profiles: [], chosen: null });
    store.dispose();
  });

  it('makes a profile for a role, and changes it at any time', async () => {
    const store = aStore().open();
    succeeded(await store.create('Ana', 'carrier'));
    const made = store.state.getState();

    succeeded(await store.changeRole('p1', 'second-line'));

    expect(made).toMatchObject({ chosen: { role: 'carrier' } });
    expect(store.state.getState()).toMatchObject({ chosen: { name: 'Ana', role: 'second-line' } });
    store.dispose();
  });

  it('cannot change the role of somebody who is gone', async () => {
    const store = aStore().open();

    expect(codeOf(await store.changeRole('nobody', 'trainer'))).toBe('storage.profile-gone');
    store.dispose();
  });

  it('renames, and deletes the chosen profile', async () => {
    const store = aStore().open();
    succeeded(await store.create('Ana', 'officer'));
    succeeded(await store.rename('p1', 'Anna'));
    const renamed = store.state.getState();

    succeeded(await store.remove('p1'));

    expect(renamed).toMatchObject({ chosen: { name: 'Anna' } });
    expect(store.state.getState()).toMatchObject({ profiles: [], chosen: null });
    store.dispose();
  });
});
