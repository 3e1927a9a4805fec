import { fail, ok } from '@/core/kernel/result';
import type { Signed, SigningPort } from '@/state/signing-port';
import type { Connection } from './connection';
import type { DeviceKeyRow } from './loupe-database';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SCHEME = { name: 'ECDSA', hash: 'SHA-256' } as const;
const OWN = 'own';
const FINGERPRINT_BYTES = 8;

/** Creates the signer of this device; `subtle` is undefined where the page has no secure context. */
export function createDeviceKey(connection: Connection, subtle: SubtleCrypto | undefined): SigningPort {
  async function withCrypto<T>(work: (crypto: SubtleCrypto) => Signed<T>): Signed<T> {
    return subtle ? work(subtle) : fail({ code: 'signing.no-secure-context' });
  }

  /** Two tabs may make a key at once: the one that was stored first counts in both. */
  async function ownKey(crypto: SubtleCrypto): Signed<DeviceKeyRow> {
    const stored = await connection.run((db) => db.deviceKeys.get(OWN));
    if (!stored.ok) return stored;
    if (stored.value) return ok(stored.value);
    const pair = await crypto.generateKey(CURVE, false, ['sign', 'verify']);
    const publicKey = new Uint8Array(await crypto.exportKey('raw', pair.publicKey));
    const made: DeviceKeyRow = { id: OWN, privateKey: pair.privateKey, publicKey };
    return connection.run((db) =>
      db.transaction('rw', db.deviceKeys, async () => {
        const first = await db.deviceKeys.get(OWN);
        if (first) return first;
        await db.deviceKeys.add(made);
        return made;
      }),
    );
  }

  const fingerprint = (crypto: SubtleCrypto, key: Uint8Array<ArrayBuffer>): Signed<string> =>
    crypto.digest('SHA-256', key).then((digest) => ok(writeFingerprint(new Uint8Array(digest))));

  return {
    sign: (text) =>
      withCrypto(async (crypto) => {
        const own = await ownKey(crypto);
        if (!own.ok) return own;
        const signature = await crypto.sign(SCHEME, own.value.privateKey, bytesOf(text));
        return ok({ key: own.value.publicKey, signature: new Uint8Array(signature) });
      }),
    verify: (text, { key, signature }) =>
      withCrypto(async (crypto) => {
        try {
          const imported = await crypto.importKey('raw', key, CURVE, false, ['verify']);
          return ok(await crypto.verify(SCHEME, imported, signature, bytesOf(text)));
        } catch {
          // What is no point of the curve has signed nothing.
          return ok(false);
        }
      }),
    fingerprint: (key) => withCrypto((crypto) => fingerprint(crypto, key)),
    ownFingerprint: () =>
      withCrypto(async (crypto) => {
        const own = await ownKey(crypto);
        return own.ok ? fingerprint(crypto, own.value.publicKey) : own;
      }),
    knownKeys: () => connection.run((db) => db.knownKeys.orderBy('notedAt').toArray()),
    noteKey: (key) =>
      connection.run(async (db) => {
        await db.knownKeys.put(key);
      }),
    forgetKey: (known) => connection.run((db) => db.knownKeys.delete(known)),
  };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function writeFingerprint(digest: Uint8Array): string {
  const digits = [...digest.subarray(0, FINGERPRINT_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.toUpperCase().replaceAll(/.{4}(?=.)/g, '$& ');
}
