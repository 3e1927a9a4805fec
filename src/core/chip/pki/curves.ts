import type { ECDSA } from '@noble/curves/abstract/weierstrass.js';
import { brainpoolP256r1, brainpoolP384r1 } from '@noble/curves/misc.js';
import { p256, p384 } from '@noble/curves/nist.js';
import { sha256, sha384 } from '@noble/hashes/sha2.js';

/** The hash functions that chips of this collection are signed with. */
export const HASH_NAMES = ['SHA-256', 'SHA-384'] as const;

/** One hash function. */
export type HashName = (typeof HASH_NAMES)[number];

/** The curves that States of this collection sign on. */
export const CURVE_NAMES = ['P-256', 'P-384', 'brainpoolP256r1', 'brainpoolP384r1'] as const;

/** One curve. */
export type CurveName = (typeof CURVE_NAMES)[number];

/** A curve with the hash function that it is used with here. */
export interface SigningCurve {
  readonly name: CurveName;
  readonly ecdsa: ECDSA;
  readonly hash: HashName;
}

/** Every curve by its name. */
export const CURVES: Readonly<Record<CurveName, SigningCurve>> = {
  'P-256': { name: 'P-256', ecdsa: p256, hash: 'SHA-256' },
  'P-384': { name: 'P-384', ecdsa: p384, hash: 'SHA-384' },
  brainpoolP256r1: { name: 'brainpoolP256r1', ecdsa: brainpoolP256r1, hash: 'SHA-256' },
  brainpoolP384r1: { name: 'brainpoolP384r1', ecdsa: brainpoolP384r1, hash: 'SHA-384' },
};

/** Object identifiers of the hash functions and of ECDSA with each. Source: RFC 5754, RFC 5758. */
export const HASH_OIDS: Readonly<Record<HashName, { readonly hash: string; readonly ecdsa: string }>> = {
  'SHA-256': { hash: '2.16.840.1.101.3.4.2.1', ecdsa: '1.2.840.10045.4.3.2' },
  'SHA-384': { hash: '2.16.840.1.101.3.4.2.2', ecdsa: '1.2.840.10045.4.3.3' },
};

/** Computes the hash of some bytes. */
export function hashOf(name: HashName, bytes: Uint8Array): Uint8Array {
  return name === 'SHA-256' ? sha256(bytes) : sha384(bytes);
}

/** Finds the hash function of an object identifier, of itself or of ECDSA with it. */
export function hashOfOid(oid: string): HashName | null {
  return HASH_NAMES.find((name) => HASH_OIDS[name].hash === oid || HASH_OIDS[name].ecdsa === oid) ?? null;
}
