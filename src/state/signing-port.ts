import type { Result } from '@/core/kernel/result';
import type { StorageProblem, Stored } from './ports';

/** Why nothing could be signed or checked. `signing.no-secure-context`: the page came over plain HTTP, and the browser offers no keys. */
export type SigningProblem = StorageProblem | { readonly code: 'signing.no-secure-context' };

/** What comes back from signing, sooner or later. */
export type Signed<T> = Promise<Result<T, SigningProblem>>;

/** A text signed with the key of this device: the public key as an uncompressed point, the signature as r and s. */
export interface DeviceSignature {
  readonly key: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** The key of a device that somebody has named here, after seeing its fingerprint on that device. */
export interface KnownKey {
  readonly fingerprint: string;
  readonly name: string;
  readonly notedAt: number;
}

/**
 * Signs with a key that this device has made for itself and that never leaves it (ECDSA on P-256 with SHA-256), and checks
 * what other devices have signed. A fingerprint is the first 64 bits of the SHA-256 of the public key, in four groups of
 * four hexadecimal digits. Source: FIPS 186-5 (signature), FIPS 180-4 (digest)
 */
export interface SigningPort {
  sign(text: string): Signed<DeviceSignature>;
  verify(text: string, signed: DeviceSignature): Signed<boolean>;
  fingerprint(key: Uint8Array<ArrayBuffer>): Signed<string>;
  /** Gives the fingerprint of this device's own key; it is made where there is none yet. */
  ownFingerprint(): Signed<string>;
  knownKeys(): Stored<readonly KnownKey[]>;
  noteKey(key: KnownKey): Stored<void>;
  forgetKey(fingerprint: string): Stored<void>;
}
