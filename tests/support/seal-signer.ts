import type { SealSignerKey } from '@/core/seal/seal-signer';

/** A signer whose key is that of RFC 6979, appendix A.2.5, so that signatures can be compared with published ones. */
export const PUBLISHED_SIGNER: SealSignerKey = {
  state: 'UTO',
  signer: 'UTTS',
  certificate: '5B',
  from: { year: 2010, month: 1, day: 1 },
  until: { year: 2040, month: 12, day: 31 },
  isRevoked: false,
  publicKey: '0360fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6',
  privateKey: 'c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721',
};
