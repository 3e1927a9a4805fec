import type { CertificateFacts } from './read-certificate';

/** The three results of a chip reader. Source: ICAO Doc 9303 part 11 appendix J; best practice for inspection systems. */
export const CHIP_STATES = ['authentic', 'not-possible', 'failed'] as const;

/** One result; `not-possible` says that nothing could be found out, neither for nor against. */
export type ChipState = (typeof CHIP_STATES)[number];

/** Causes of each result but the first, most telling first. */
export const CHIP_CAUSES = [
  'hash-mismatch',
  'files-differ',
  'signature-wrong',
  'stranger',
  'signer-revoked',
  'signer-expired',
  'no-answer',
  'access-refused',
  'file-malformed',
  'no-certificate',
  'anchor-expired',
] as const;

/** One cause. */
export type ChipCause = (typeof CHIP_CAUSES)[number];

/** What each cause makes of the result. */
export const STATE_OF_CAUSE: Readonly<Record<ChipCause, Exclude<ChipState, 'authentic'>>> = {
  'hash-mismatch': 'failed',
  'files-differ': 'failed',
  'signature-wrong': 'failed',
  stranger: 'failed',
  'signer-revoked': 'failed',
  'signer-expired': 'failed',
  'no-answer': 'not-possible',
  'access-refused': 'not-possible',
  'file-malformed': 'not-possible',
  'no-certificate': 'not-possible',
  'anchor-expired': 'not-possible',
};

/** The hash of one data group as signed and as computed, hexadecimal; null where there is none. */
export interface HashComparison {
  readonly dataGroup: number;
  readonly signed: string | null;
  readonly computed: string | null;
  readonly holds: boolean;
}

/** The result of passive authentication with its causes, and each link of the chain: null is what could not be looked at. */
export interface Authentication {
  readonly state: ChipState;
  readonly causes: readonly ChipCause[];
  readonly csca: CertificateFacts | null;
  readonly signer: CertificateFacts | null;
  readonly chain: Readonly<Record<ChipLink, ChipState | null>>;
  readonly hashes: readonly HashComparison[];
}

/** The links of the chain: the CSCA is trusted, it certified the signer, the signer signed, the files are what was signed. */
export const CHIP_LINKS = ['csca', 'signer', 'signature', 'files'] as const;

/** One link. */
export type ChipLink = (typeof CHIP_LINKS)[number];
