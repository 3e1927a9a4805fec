import type { PlainDate } from '@/core/kernel/plain-date';
import type { SealStay } from './seal-facts';
import type { SealProblem, SealRange } from './seal-problem';
import type { SealFeatureName, SealProfile } from './seal-profiles';

/** The header as the bytes claim it; null is what cannot be read. */
export interface SealHeader {
  /** 3 or 4. */
  readonly version: number;
  /** The issuing State without fillers. */
  readonly issuer: string | null;
  readonly signer: string | null;
  readonly certificate: string | null;
  readonly issued: PlainDate | null;
  readonly signed: PlainDate | null;
  readonly definition: number;
  readonly category: number;
  readonly profile: SealProfile | null;
}

/** A feature as the message claims it, with its place. MRZ lines have fillers; those of visas are cut as the seal cuts them. */
export type SealFeature = SealRange &
  (
    | { readonly name: 'mrz'; readonly lines: readonly string[] }
    | { readonly name: 'passportNumber'; readonly text: string }
    | { readonly name: 'entries'; readonly count: number }
    | { readonly name: 'stay'; readonly stay: SealStay }
  );

/** Everything that the bytes of a seal claim; nothing is checked against a key or a page. */
export interface SealReading {
  readonly header: SealHeader | null;
  readonly features: readonly SealFeature[];
  /** Header and message, which the signature is about; null where there is no signature. */
  readonly content: Uint8Array | null;
  readonly signature: Uint8Array | null;
  readonly problems: readonly SealProblem[];
}

/** Finds a feature of a reading; null where the seal does not have it. */
export function findSealFeature<N extends SealFeatureName>(
  reading: SealReading,
  name: N,
): Extract<SealFeature, { readonly name: N }> | null {
  return reading.features.find((feature) => isFeature(feature, name)) ?? null;
}

function isFeature<N extends SealFeatureName>(
  feature: SealFeature,
  name: N,
): feature is Extract<SealFeature, { readonly name: N }> {
  return feature.name === name;
}
