import { describe, expect, it } from 'vitest';
import { aDevice } from '../../tests/support/device';
import { NOON } from '../../tests/support/records';
import { codeOf, succeeded } from '../../tests/support/results';
import { createDeviceKey } from './device-key';

function signerOf(device: ReturnType<typeof aDevice>) {
  return createDeviceKey(device.openTab().connection, globalThis.crypto.subtle);
}

describe('the key of a device', () => {
  it('signs what another Loupe can check', async () => {
    const signed = succeeded(await signerOf(aDevice()).sign('LOUPE1.abc'));
    const other = signerOf(aDevice());

    expect(signed.key).toHaveLength(65);
    expect(signed.signature).toHaveLength(64);
    expect(succeeded(await other.verify('LOUPE1.abc', signed))).toBe(true);
    expect(succeeded(await other.verify('LOUPE1.abd', signed))).toBe(false);
  });

  it('does not take the signature of another key, nor a key that is no point of the curve', async () => {
    const signed = succeeded(await signerOf(aDevice()).sign('text'));
    const foreign = succeeded(await signerOf(aDevice()).sign('text'));
    const checker = signerOf(aDevice());

    expect(succeeded(await checker.verify('text', { ...signed, key: foreign.key }))).toBe(false);
    expect(succeeded(await checker.verify('text', { ...signed, key: new Uint8Array(65) }))).toBe(false);
  });

  it('stays the same in every tab and after a restart', async () => {
    const device = aDevice();
    const both = await Promise.all([signerOf(device).ownFingerprint(), signerOf(device).ownFingerprint()]);
    const later = succeeded(await signerOf(device).ownFingerprint());

    expect(both.map(succeeded)).toEqual([later, later]);
    expect(later).toMatch(/^[0-9A-F]{4}( [0-9A-F]{4}){3}$/);
    expect(succeeded(await signerOf(aDevice()).ownFingerprint())).not.toBe(later);
  });

  it('cannot be read out', async () => {
    const device = aDevice();
    await signerOf(device).ownFingerprint();
    const row = succeeded(await device.openTab().connection.run((db) => db.deviceKeys.get('own')));

    expect(row?.privateKey.extractable).toBe(false);
  });

  it('is not to be had without a secure context, and says so', async () => {
    const insecure = createDeviceKey(aDevice().openTab().connection, undefined);

    expect(codeOf(await insecure.sign('text'))).toBe('signing.no-secure-context');
    expect(codeOf(await insecure.ownFingerprint())).toBe('signing.no-secure-context');
  });

  it('keeps the names of keys that were noted, until they are forgotten', async () => {
    const device = aDevice();
    const signer = signerOf(device);
    const key = { fingerprint: 'AAAA BBBB CCCC DDDD', name: 'Desk 4', notedAt: NOON };
    succeeded(await signer.noteKey(key));

    expect(succeeded(await signerOf(device).knownKeys())).toEqual([key]);

    succeeded(await signer.forgetKey(key.fingerprint));
    expect(succeeded(await signer.knownKeys())).toEqual([]);
  });
});
