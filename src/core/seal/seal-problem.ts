import type { SealFeatureName } from './seal-profiles';

/** A run of bytes of a seal; `end` is one past the last. */
export interface SealRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What can be wrong with the bytes of a seal:
 * - `seal.magic`: they do not begin as a seal does
 * - `seal.version`: a version other than 3 and 4
 * - `seal.cut`: they end where a part must follow
 * - `seal.text`: a part that should be C40 is not
 * - `seal.reference`: signer and certificate are not written as they must be
 * - `seal.date`: three bytes that are no day of the calendar
 * - `seal.profile`: the header names a kind of document that is not known here
 * - `seal.feature`: a feature has not the form that the profile asks for
 * - `seal.feature-missing`: a feature is missing that the profile needs
 * - `seal.feature-unknown`: a tag that the profile does not know; this one does no harm
 * - `seal.signature-missing`: there is no signature zone
 * - `seal.after-signature`: bytes follow the signature
 */
export type SealProblem =
  | (SealRange & {
      readonly code:
        | 'seal.magic'
        | 'seal.version'
        | 'seal.cut'
        | 'seal.text'
        | 'seal.reference'
        | 'seal.date'
        | 'seal.profile'
        | 'seal.signature-missing'
        | 'seal.after-signature';
    })
  | (SealRange & { readonly code: 'seal.feature'; readonly feature: SealFeatureName })
  | (SealRange & { readonly code: 'seal.feature-missing'; readonly feature: SealFeatureName })
  | (SealRange & { readonly code: 'seal.feature-unknown'; readonly tag: number });
