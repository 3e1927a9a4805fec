import { createECDH, createHash } from 'node:crypto';
import type { SealSignerKey } from '@/core/seal/seal-signer';
import type { SealKeys } from '@/core/seal/sign-seal';

/** The file of the seal signers: keys with a note that they are no secret. */
export interface SealSignersFile extends SealKeys {
  readonly note: string;
}

/** The invented States with the two letters their signers are known by and the reference of the certificate. */
const SIGNERS = [
  { state: 'UTO', country: 'UT', certificate: '2C' },
  { state: 'QVM', country: 'QV', certificate: '1E' },
  { state: 'QRS', country: 'QR', certificate: '47' },
  { state: 'QSV', country: 'QS', certificate: '0B' },
  { state: 'QNB', country: 'QN', certificate: '93' },
  { state: 'QTH', country: 'QT', certificate: '5A' },
  { state: 'QTM', country: 'QM', certificate: '08' },
] as const;

/** The two letters of the signer within its State. */
const SIGNER = 'SG';

/**
 * Makes the seal signers of the invented States, the same ones every time: each private key is the SHA-256 of a label. The
 * keys are published with the specimens and protect nothing.
 */
export function makeSealSigners(): SealSignersFile {
  return {
    note: 'Seal signers of invented States, with their private keys. Teaching material: the keys are public and protect nothing. Made by npm run seal-signers.',
    signers: SIGNERS.map(({ state, country, certificate }) => makeSigner(state, `${country}${SIGNER}`, certificate)),
    stranger: makeSigner('XXX', 'XXSG', 'FF'),
  };
}

function makeSigner(state: string, signer: string, certificate: string): SealSignerKey {
  const privateKey = createHash('sha256').update(`loupe seal signer ${state} ${certificate}`).digest('hex');
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(privateKey, 'hex');
  return {
    state,
    signer,
    certificate,
    from: { year: 2010, month: 1, day: 1 },
    until: { year: 2045, month: 12, day: 31 },
    isRevoked: false,
    publicKey: curve.getPublicKey('hex', 'compressed'),
    privateKey,
  };
}
