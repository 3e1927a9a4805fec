import type { PlainDate } from '@/core/kernel/plain-date';

/**
 * The public half of a State's seal signer, as an inspection system knows it: its name and certificate as seals refer to
 * them, from when to when it may sign, whether it was revoked, and its key (P-256, compressed, hexadecimal).
 */
export interface SealSigner {
  /** The State's code in machine readable zones. */
  readonly state: string;
  /** Two letters of the State's two-letter code and two of the signer. */
  readonly signer: string;
  /** Reference of the certificate, hexadecimal digits. */
  readonly certificate: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly isRevoked: boolean;
  readonly publicKey: string;
}

/** A signer with its private key, hexadecimal. The keys of the invented States are teaching material and no secret. */
export interface SealSignerKey extends SealSigner {
  readonly privateKey: string;
}

/** Gives what of a signer may be known to everybody. */
export function withoutPrivateKey(key: SealSignerKey): SealSigner {
  const { state, signer, certificate, from, until, isRevoked, publicKey } = key;
  return { state, signer, certificate, from, until, isRevoked, publicKey };
}
