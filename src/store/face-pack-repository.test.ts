import { describe, expect, it } from 'vitest';
import { aDevice } from '../../tests/support/device';
import { aFacePack } from '../../tests/support/face-packs';
import { succeeded } from '../../tests/support/results';

const PICTURES = [{ name: 'ana/counter', picture: new Blob(['one'], { type: 'image/webp' }) }];

describe('the own face pack', () => {
  it('is there with its pictures, in every tab, once it was saved', async () => {
    const device = aDevice();
    succeeded(await device.openTab().faces.save(aFacePack('a'), PICTURES));
    const { faces } = device.openTab();

    expect(succeeded(await faces.read())).toEqual(aFacePack('a'));
    expect(succeeded(await faces.picture('a', 'ana/counter'))).not.toBeNull();
    expect(succeeded(await faces.picture('a', 'bea/counter'))).toBeNull();
  });

  it('takes the place of the one before, whose pictures go with it', async () => {
    const { faces } = aDevice().openTab();
    succeeded(await faces.save(aFacePack('a'), PICTURES));

    succeeded(await faces.save(aFacePack('b'), []));

    expect(succeeded(await faces.read())?.id).toBe('b');
    expect(succeeded(await faces.picture('a', 'ana/counter'))).toBeNull();
  });

  it('stays as it was when another cannot be stored whole', async () => {
    const { faces } = aDevice().openTab();
    succeeded(await faces.save(aFacePack('a'), PICTURES));

    const saved = await faces.save(aFacePack('b'), [...PICTURES, ...PICTURES]);

    expect(saved.ok).toBe(false);
    expect(succeeded(await faces.read())?.id).toBe('a');
    expect(succeeded(await faces.picture('a', 'ana/counter'))).not.toBeNull();
  });

  it('can rest, and be removed with its pictures', async () => {
    const { faces } = aDevice().openTab();
    succeeded(await faces.save(aFacePack('a'), PICTURES));

    succeeded(await faces.use('a', false));
    expect(succeeded(await faces.read())?.used).toBe(false);
    succeeded(await faces.remove('a'));

    expect(succeeded(await faces.read())).toBeNull();
    expect(succeeded(await faces.picture('a', 'ana/counter'))).toBeNull();
  });
});
