import { sha512 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { CURVES, type CurveName, HASH_OIDS, type HashName, hashOf } from './curves';

/** A pair of keys on a curve; the public key is a point with both coordinates. */
export interface KeyPair {
  readonly curve: CurveName;
  readonly secret: Uint8Array;
  readonly point: Uint8Array;
}

/**
 * Makes the pair of keys of a name. Anyone can make it again, which is what it is for: keys of invented States protect
 * nothing, and equal names give equal signatures on every machine.
 */
export function keyPairOf(curve: CurveName, name: string): KeyPair {
  const { ecdsa } = CURVES[curve];
  const seed = ecdsa.lengths.seed ?? 0;
  const block = (index: number) => sha512(new TextEncoder().encode(`Loupe teaching key ${index}: ${name}`));
  return keyPairFrom(curve, ecdsa.utils.randomSecretKey(concatBytes(block(1), block(2)).subarray(0, seed)));
}

/** Completes a secret key. */
export function keyPairFrom(curve: CurveName, secret: Uint8Array): KeyPair {
  return { curve, secret, point: CURVES[curve].ecdsa.getPublicKey(secret, false) };
}

/** Signs bytes; equal bytes give equal signatures (RFC 6979). The signature is DER, as certificates hold it. */
export function sign({ curve, secret }: KeyPair, bytes: Uint8Array): Uint8Array {
  const { ecdsa, hash } = CURVES[curve];
  return ecdsa.sign(hashOf(hash, bytes), secret, { prehash: false, lowS: false, format: 'der' });
}

/** Tells whether a DER signature over bytes was made with the secret key of a point; never throws. */
export function isSignedBy(
  { curve, point }: Pick<KeyPair, 'curve' | 'point'>,
  hash: HashName,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    return CURVES[curve].ecdsa.verify(signature, hashOf(hash, bytes), point, {
      prehash: false,
      lowS: false,
      format: 'der',
    });
  } catch {
    // What cannot even be decoded is not a signature.
    return false;
  }
}

/** Gives the object identifier of the signatures that a key makes. */
export function signatureOid({ curve }: Pick<KeyPair, 'curve'>): string {
  return HASH_OIDS[CURVES[curve].hash].ecdsa;
}
