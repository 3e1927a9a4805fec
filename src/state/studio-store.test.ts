import { expect, it } from 'vitest';
import { fail } from '@/core/kernel/result';
import { aDevice } from '../../tests/support/device';
import { aPack } from '../../tests/support/packs';
import { succeeded } from '../../tests/support/results';
import { createStudioStore } from './studio-store';

it('still says why a specimen could not be deleted, and keeps it in the list', async () => {
  const { packs } = aDevice().openTab();
  succeeded(await packs.save(aPack('p1'), []));
  const remove = async () => fail({ code: 'storage.blocked' } as const);
  const store = createStudioStore({ packs: { ...packs, remove }, newId: () => 'new' });
  await store.getState().load();

  await store.getState().remove('p1');

  expect(store.getState()).toMatchObject({ problem: { code: 'storage.blocked' }, specimens: [{ id: 'p1' }] });
});
