import { describe, expect, it } from 'vitest';
import { aDevice } from '../../tests/support/device';
import { aPack, aPicture } from '../../tests/support/packs';
import { succeeded } from '../../tests/support/results';

describe('own specimens', () => {
  it('are read back with both halves and the working picture', async () => {
    const tab = aDevice().openTab();

    succeeded(await tab.packs.save(aPack('p1'), [aPicture('white', 'a')]));

    expect(succeeded(await tab.packs.read('p1'))).toEqual(aPack('p1'));
    expect(await succeeded(await tab.packs.picture('p1', 'white'))?.text()).toBe('working a');
  });

  it('keep the key in a table of its own, so that the public half can be listed without it', async () => {
    const tab = aDevice().openTab();
    succeeded(await tab.packs.save(aPack('p1'), []));

    const listed = succeeded(await tab.packs.list());

    expect(JSON.stringify(listed)).not.toContain('fraudulent');
  });

  it('are listed newest first', async () => {
    const tab = aDevice().openTab();
    succeeded(await tab.packs.save(aPack('old', 1), []));
    succeeded(await tab.packs.save(aPack('new', 2), []));

    expect(succeeded(await tab.packs.list()).map((specimen) => specimen.id)).toEqual(['new', 'old']);
  });

  it('lose the pictures that they no longer show, and all of them when removed', async () => {
    const tab = aDevice().openTab();
    succeeded(await tab.packs.save(aPack('p1'), [aPicture('white', 'a'), aPicture('uv', 'b')]));

    succeeded(await tab.packs.prunePictures('p1'));
    const pruned = [
      succeeded(await tab.packs.picture('p1', 'uv')),
      succeeded(await tab.packs.picture('p1', 'white'))?.size,
    ];
    succeeded(await tab.packs.remove('p1'));

    expect(pruned).toEqual([null, 9]);
    expect(succeeded(await tab.packs.picture('p1', 'white'))).toBeNull();
    expect(succeeded(await tab.packs.read('p1'))).toBeNull();
  });
});
